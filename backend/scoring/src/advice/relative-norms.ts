import { known } from '../known';
import { deviationOf, meanOf } from './sums';

export const RELATIVE_NORM_KINDS = ['min-max', 'percentile', 'z-score'] as const;
export type RelativeNormKind = (typeof RELATIVE_NORM_KINDS)[number];

/**
 * What a norm that looks at all entries makes of a figure of each: 0 to 100 between the least and the greatest, 0 to 100 by
 * mean rank, or distance from the mean in standard deviations; null where the figures do not differ. To compare with, never to
 * decide by: a rubric that names one is refused. (docs/rules/advice.md 13, docs/rules/measures.md 12)
 */
export function relativePoints(kind: RelativeNormKind, values: readonly number[]): readonly number[] | null {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2 || least === greatest) return null;
  switch (kind) {
    case 'min-max':
      return values.map((value) => (100 * (value - least)) / (greatest - least));
    case 'percentile':
      return values.map((value) => (100 * meanRank(values, value)) / (values.length - 1));
    case 'z-score': {
      const [mean, deviation] = [meanOf(values), known(deviationOf(values))];
      return values.map((value) => (value - mean) / deviation);
    }
  }
}

/** How many are below, and half of the others that are equal. */
function meanRank(values: readonly number[], value: number): number {
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  return below + (equal - 1) / 2;
}
