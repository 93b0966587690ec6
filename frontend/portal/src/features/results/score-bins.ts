import type { EntryResult } from '../../data/result';

/** Equal steps that fit on a chart; the last one holds its end. */
export interface ScoreScale {
  readonly labels: readonly string[];
  /** In which step a score lies, from 0. */
  readonly binOf: (score: string) => number;
  /** Where a score stands, in steps: 2.5 is the middle of the third. */
  readonly placeOf: (score: string) => number;
}

const WIDTHS = [1, 2, 5, 10, 20];
const MOST_BINS = 12;

/** How the ranked scores of a group are laid out on a chart; null where there are none. */
export function scoreScale(scores: readonly string[]): ScoreScale | null {
  if (scores.length === 0) return null;
  const values = scores.map(Number);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const width = WIDTHS.find((candidate) => (most - least) / candidate <= MOST_BINS - 1) ?? 20;
  const first = Math.floor(least / width) * width;
  const bins = Math.floor((most - first) / width) + 1;
  const placeOf = (score: string): number => (Number(score) - first) / width;
  return {
    labels: Array.from({ length: bins }, (_, bin) => `${first + bin * width}-${first + (bin + 1) * width}`),
    binOf: (score) => Math.floor(placeOf(score)),
    placeOf,
  };
}

/** What lies in each step. */
export function binned<T>(scale: ScoreScale, items: readonly T[], scoreOf: (item: T) => string): readonly T[][] {
  return scale.labels.map((_, bin) => items.filter((item) => scale.binOf(scoreOf(item)) === bin));
}

/** Published scores of everyone who has a rank in the group. */
export function rankedScores(entries: readonly EntryResult[], group: string): readonly string[] {
  return entries.flatMap((entry) =>
    entry.group === group && entry.standing.kind === 'ranked' ? [entry.standing.score] : [],
  );
}
