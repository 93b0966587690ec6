import { decimalText } from '../../ui/format';
import type { CategoryChart, ChartSeries } from '../../ui/chart-spec';
import { type CriterionNode, nodesOf, type Rubric } from '../../data/rubric';
import type { EntryResult, ResultDocument } from '../../data/result';

const FEWEST_AXES = 3;

/** Scores by criterion, null where a criterion does not apply. */
type Profile = ReadonlyMap<string, number | null>;

/**
 * An entry's scores against the median of its group and against the entry at the cut: scores after the panel, no juror's
 * mark. Null for an entry without a rank, and where fewer than three criteria stand side by side.
 */
export function criterionRadar(
  { entries, groups }: Pick<ResultDocument, 'entries' | 'groups'>,
  entry: EntryResult,
  rubric: Rubric,
): CategoryChart | null {
  const axes = sideBySide(rubric);
  if (entry.standing.kind !== 'ranked' || axes.length < FEWEST_AXES) return null;
  const ranked = entries.filter(({ group, standing }) => group === entry.group && standing.kind === 'ranked');
  const own = profileOf(entry);
  const median = medians(axes, ranked);
  const cutCode = groups.find(({ group }) => group === entry.group)?.cut?.entry;
  const cut = cutCode === entry.code ? undefined : ranked.find(({ code }) => code === cutCode);
  const codes = axes.map(({ code }) => code);
  return {
    headline: headline(axes, own, median),
    kind: 'radar',
    unit: $localize`nilai 0-100`,
    labelled: $localize`Kriteria`,
    labels: axes.map(({ name }) => name),
    labelLanguage: 'id',
    series: [
      seriesOf($localize`Peserta ini`, codes, own),
      seriesOf($localize`Median kelompok`, codes, median),
      ...(cut === undefined ? [] : [seriesOf($localize`Peserta di batas (${cut.code})`, codes, profileOf(cut))]),
    ],
    note: $localize`Nilai setelah digabung dari semua penilai, sebelum dibobot. Median atas n = ${ranked.length} peserta berperingkat di kelompok.`,
    min: 0,
    max: 100,
  };
}

/** The upper criteria where there are three or more, else those below them. */
function sideBySide(rubric: Rubric): readonly CriterionNode[] {
  const upper = rubric.root.children;
  return upper.length >= FEWEST_AXES ? upper : nodesOf(rubric).filter(({ kind }) => kind !== 'group');
}

function profileOf({ nodes }: EntryResult): Profile {
  return new Map(nodes.map(({ node, score }) => [node, score === null ? null : Number(score)]));
}

function medians(axes: readonly CriterionNode[], entries: readonly EntryResult[]): Profile {
  const profiles = entries.map(profileOf);
  return new Map(axes.map(({ code }) => [code, median(profiles.flatMap((profile) => profile.get(code) ?? []))]));
}

/** The middle value, or half-way between the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function seriesOf(name: string, codes: readonly string[], profile: Profile): ChartSeries {
  const values = codes.map((code) => profile.get(code) ?? null);
  return { name, values, texts: values.map((value) => (value === null ? '-' : decimalText(value.toFixed(2)))) };
}

function headline(axes: readonly CriterionNode[], own: Profile, group: Profile): string {
  const compared = axes.flatMap(({ code, name }) => {
    const [mine, theirs] = [own.get(code) ?? null, group.get(code) ?? null];
    return mine === null || theirs === null ? [] : [{ name, difference: mine - theirs }];
  });
  const above = compared.filter(({ difference }) => difference > 0).length;
  const [weakest] = compared.toSorted((a, b) => a.difference - b.difference);
  const finding = $localize`Di atas median kelompok pada ${above} dari ${compared.length} kriteria`;
  return weakest === undefined || weakest.difference >= 0
    ? finding
    : $localize`${finding}; paling jauh di bawah pada ${weakest.name}`;
}
