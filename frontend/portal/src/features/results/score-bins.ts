import type { EntryResult } from '../../data/result';

export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Whether the entry in question lies here. */
  readonly holdsEntry: boolean;
  readonly holdsCut: boolean;
}

const WIDTHS = [1, 2, 5, 10, 20];
const MOST_BINS = 12;

export interface Marked {
  readonly entry: string | null;
  readonly cut: string | null;
}

/** How the ranked scores of a group are spread, in equal steps that fit on a chart; the last bin holds its end. */
export function scoreBins(scores: readonly string[], marked: Marked): readonly ScoreBin[] {
  const values = scores.map(Number);
  if (values.length === 0) return [];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const width = WIDTHS.find((candidate) => (most - least) / candidate <= MOST_BINS - 1) ?? 20;
  const first = Math.floor(least / width) * width;
  const bins = Math.floor((most - first) / width) + 1;
  const placeOf = (score: number): number => Math.floor((score - first) / width);
  const isAt = (score: string | null, place: number): boolean => score !== null && placeOf(Number(score)) === place;
  return Array.from({ length: bins }, (_, place) => ({
    from: first + place * width,
    to: first + (place + 1) * width,
    count: values.filter((value) => placeOf(value) === place).length,
    holdsEntry: isAt(marked.entry, place),
    holdsCut: isAt(marked.cut, place),
  }));
}

/** Published scores of everyone who has a rank in the group. */
export function rankedScores(entries: readonly EntryResult[], group: string): readonly string[] {
  return entries.flatMap((entry) =>
    entry.group === group && entry.standing.kind === 'ranked' ? [entry.standing.score] : [],
  );
}
