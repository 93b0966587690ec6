import type { CategoryChart } from '../../ui/chart-spec';
import { decimalText, plainText } from '../../ui/format';
import type { EntryResult, ResultDocument } from '../../data/result';
import type { Rubric } from '../../data/rubric';
import { criterionRadar } from './criterion-radar';
import type { NodeNames } from './node-names';
import { binned, rankedScores, scoreScale } from './score-bins';

/** A chart and what its file is called. */
export interface NamedChart {
  readonly file: string;
  readonly spec: CategoryChart;
}

export interface Wording {
  readonly rubric: Rubric | undefined;
  readonly nameOf: NodeNames;
}

/** What can be drawn of an entry's score, nothing of it from a single juror. */
export function explanationCharts(
  result: ResultDocument,
  entry: EntryResult,
  { rubric, nameOf }: Wording,
): readonly NamedChart[] {
  const radar = rubric === undefined ? null : criterionRadar(result, entry, rubric);
  const named = [
    { file: 'sebaran-nilai', spec: distributionChart(result, entry) },
    { file: 'profil-kriteria', spec: radar },
    { file: 'jarak-ke-batas', spec: distanceChart(entry, nameOf) },
  ];
  return named.flatMap(({ file, spec }) => (spec === null ? [] : [{ file, spec }]));
}

/** Where an entry stands among all of its group; null for one without a rank. */
export function distributionChart({ entries, groups }: ResultDocument, entry: EntryResult): CategoryChart | null {
  const { standing, group } = entry;
  const scores = rankedScores(entries, group);
  const scale = scoreScale(scores);
  if (standing.kind !== 'ranked' || scale === null) return null;
  const cut = groups.find((candidate) => candidate.group === group)?.cut?.score ?? null;
  const own = scale.binOf(standing.score);
  const counts = binned(scale, scores, (score) => score).map(({ length }) => length);
  return {
    headline: $localize`Peringkat ${standing.rank} dari ${scores.length} dengan nilai ${decimalText(standing.score)}`,
    kind: 'bar',
    unit: $localize`peserta`,
    labelled: $localize`Rentang nilai`,
    labels: scale.labels,
    series: [
      {
        name: $localize`Peserta lain di kelompok`,
        values: counts.map((count, bin) => (bin === own ? null : count)),
      },
      {
        name: $localize`Rentang peserta ini`,
        values: counts.map((count, bin) => (bin === own ? count : null)),
      },
    ],
    note: cutNote(scores.length, cut),
    min: 0,
    stacked: true,
    ...(cut === null ? {} : { line: { at: scale.placeOf(cut), text: $localize`batas ${decimalText(cut)}` } }),
  };
}

function cutNote(count: number, cut: string | null): string {
  return cut === null
    ? $localize`n = ${count} peserta berperingkat. Kelompok ini tidak memiliki satu batas bersama.`
    : $localize`n = ${count} peserta berperingkat. Batas kelulusan kelompok pada nilai ${decimalText(cut)}.`;
}

/** What the cut's entry has more, criterion by criterion; null where there is no cut to be away from. */
export function distanceChart({ cutDistance }: EntryResult, nameOf: NodeNames): CategoryChart | null {
  if (cutDistance === null || cutDistance.parts.length === 0) return null;
  const { against, difference, parts } = cutDistance;
  return {
    headline: distanceText(against, difference),
    kind: 'bar',
    unit: $localize`nilai`,
    labelled: $localize`Kriteria`,
    labels: parts.map(({ node }) => nameOf(node)),
    labelLanguage: 'id',
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
