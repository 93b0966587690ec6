import { known } from '../known';
import { givenIn, type Ratings } from './ratings';
import { squared, sumOf } from './sums';

/** How far apart two values count. */
export const ALPHA_METRICS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type AlphaMetric = (typeof ALPHA_METRICS)[number];

interface Levels {
  /** Distinct values, ascending. */
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/**
 * Krippendorff's alpha over all entries that two jurors at least have rated; gaps are allowed. Null where there is no such
 * entry, or one value alone. (docs/rules/advice.md 5)
 */
export function krippendorffAlpha({ values }: Ratings, metric: AlphaMetric): number | null {
  const units = values.map(givenIn).filter((unit) => unit.length >= 2);
  const levels = levelsOf(units.flat());
  const place = new Map(levels.values.map((value, level) => [value, level]));
  const distance = distanceOf(levels, metric);
  const apart = (a: number, b: number): number => distance(known(place.get(a)), known(place.get(b)));
  const expected = sumOf(expectedParts(levels, distance));
  if (expected === 0) return null;
  const observed = sumOf(units.map((unit) => sumOf(pairParts(unit, apart)) / (unit.length - 1)));
  return 1 - ((units.flat().length - 1) * observed) / expected;
}

function levelsOf(pairable: readonly number[]): Levels {
  const counts = new Map<number, number>();
  for (const value of pairable) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].toSorted((a, b) => a - b);
  return { values, counts: values.map((value) => known(counts.get(value))) };
}

type Distance = (a: number, b: number) => number;

/** Squared distance of two levels. */
function distanceOf({ values, counts }: Levels, metric: AlphaMetric): Distance {
  const at = (level: number): number => known(values[level]);
  switch (metric) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'interval':
      return (a, b) => squared(at(a) - at(b));
    case 'ratio':
      return (a, b) => (at(a) === at(b) ? 0 : squared((at(a) - at(b)) / (at(a) + at(b))));
    case 'ordinal':
      return ordinalDistance(counts);
  }
}

function ordinalDistance(counts: readonly number[]): Distance {
  const upTo = [0];
  for (const count of counts) upTo.push(known(upTo.at(-1)) + count);
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = known(upTo[high + 1]) - known(upTo[low]);
    return squared(between - (known(counts[low]) + known(counts[high])) / 2);
  };
}

function* expectedParts({ counts }: Levels, distance: Distance): Iterable<number> {
  for (let a = 0; a < counts.length; a += 1) {
    for (let b = 0; b < a; b += 1) yield 2 * known(counts[a]) * known(counts[b]) * distance(a, b);
  }
}

function* pairParts(unit: readonly number[], apart: Distance): Iterable<number> {
  for (let a = 0; a < unit.length; a += 1) {
    for (let b = 0; b < a; b += 1) yield 2 * apart(known(unit[a]), known(unit[b]));
  }
}
