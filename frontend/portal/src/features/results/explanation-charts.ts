import type { ChartSpec } from '../../ui/chart-spec';
import { plainText } from '../../ui/format';
import { decimalText } from '../../ui/format';
import type { EntryResult, ResultDocument } from '../../data/result';
import type { NodeNames } from './node-names';
import { rankedScores, scoreBins, type ScoreBin } from './score-bins';

/** Where an entry stands among all of its group; null for one without a rank. */
export function distributionChart({ entries, groups }: ResultDocument, entry: EntryResult): ChartSpec | null {
  const { standing, group } = entry;
  if (standing.kind !== 'ranked') return null;
  const cut = groups.find((candidate) => candidate.group === group)?.cut?.score ?? null;
  const scores = rankedScores(entries, group);
  const bins = scoreBins(scores, { entry: standing.score, cut });
  return {
    headline: $localize`Peringkat ${standing.rank} dari ${scores.length} dengan nilai ${decimalText(standing.score)}`,
    kind: 'bar',
    unit: $localize`peserta`,
    labelled: $localize`Rentang nilai`,
    labels: bins.map(binLabel),
    series: [
      {
        name: $localize`Peserta lain di kelompok`,
        values: bins.map(({ count, holdsEntry }) => (holdsEntry ? null : count)),
      },
      {
        name: $localize`Rentang peserta ini`,
        values: bins.map(({ count, holdsEntry }) => (holdsEntry ? count : null)),
      },
    ],
    note: cutNote(cut),
    min: 0,
    stacked: true,
  };
}

function binLabel({ from, to, holdsCut }: ScoreBin): string {
  return holdsCut ? $localize`${from}-${to} (batas)` : `${from}-${to}`;
}

function cutNote(cut: string | null): string {
  return cut === null
    ? $localize`Kelompok ini tidak memiliki satu batas bersama.`
    : $localize`Batas kelulusan kelompok pada nilai ${decimalText(cut)}.`;
}

/** What the cut's entry has more, criterion by criterion; null where there is no cut to be away from. */
export function distanceChart({ cutDistance }: EntryResult, nameOf: NodeNames): ChartSpec | null {
  if (cutDistance === null || cutDistance.parts.length === 0) return null;
  const { against, difference, parts } = cutDistance;
  return {
    headline: distanceText(against, difference),
    kind: 'bar',
    unit: $localize`nilai`,
    labelled: $localize`Kriteria`,
    labels: parts.map(({ node }) => nameOf(node)),
    series: [
      {
        name: $localize`Selisih sumbangan`,
        values: parts.map((part) => Number(part.difference)),
        texts: parts.map((part) => plainText(part.difference)),
      },
    ],
    note: $localize`Positif berarti ${against} lebih tinggi pada kriteria itu, sebelum pembulatan.`,
  };
}

/** How far an entry is from the cut, in words. */
export function distanceText(against: string, difference: string): string {
  if (Number(difference) === 0) return $localize`Sama dengan batas (${against})`;
  const size = plainText(difference.replace('-', ''));
  return Number(difference) > 0
    ? $localize`Kurang ${size} dari batas (${against})`
    : $localize`Lebih ${size} dari batas (${against})`;
}
