import { known } from '../known';
import { compared, exactLong, type Rational } from '../rational';
import type { Band, Norm } from '../rubric';

/** Where a norm says something: from one end to the other, null where it has none; an open end is not part of it. */
export interface NormRange {
  readonly from: Rational | null;
  readonly to: Rational | null;
  readonly open: 'from' | 'to' | null;
}

/** The range of a norm that has no problem. (docs/rules/measures.md 7) */
export function normRange(norm: Norm): NormRange {
  switch (norm.kind) {
    case 'goalposts':
    case 'log-goalposts':
      return closedRange([exactLong(norm.zeroAt), exactLong(norm.fullAt)]);
    case 'piecewise':
      return closedRange(norm.knots.map(({ at }) => exactLong(at)));
    case 'bands':
      return bandRange(norm.bands, norm.closed);
    case 'as-is':
      return { from: null, to: null, open: null };
  }
}

/** On which side of the range a value lies; null within it. */
export function sideOf(value: Rational, { from, to, open }: NormRange): 'below' | 'above' | null {
  if (from !== null && compared(value, from) < (open === 'from' ? 1 : 0)) return 'below';
  if (to !== null && compared(value, to) > (open === 'to' ? -1 : 0)) return 'above';
  return null;
}

function closedRange(ends: readonly Rational[]): NormRange {
  const sorted = ends.toSorted(compared);
  return { from: known(sorted[0]), to: known(sorted.at(-1)), open: null };
}

function bandRange(bands: readonly Band[], closed: 'lower' | 'upper'): NormRange {
  const [{ from }, { to }] = [known(bands[0]), known(bands.at(-1))];
  return {
    from: from === null ? null : exactLong(from),
    to: to === null ? null : exactLong(to),
    open: closed === 'lower' ? 'to' : 'from',
  };
}
