import { known } from '../known';
import { clipped, compared, difference, exact, exactLong, product, quotient, sum, type Rational } from '../rational';
import { roundedExact } from '../rounding';
import type { BandNorm, Norm, PiecewiseNorm, PostNorm } from '../rubric';
import { naturalLogarithm } from './fixed-point';
import { roundedNear } from './near-rounding';
import { normRange, sideOf } from './norm-range';

const FULL = '100';

/** Points of a value, rounded; outside the norm's range those of its nearest end. (docs/rules/measures.md 4-7) */
export function normPoints(norm: Norm, value: Rational, places: number): Rational {
  switch (norm.kind) {
    case 'goalposts':
      return roundedExact(postPoints(norm, positionBetween(norm, within(norm, value))), places);
    case 'log-goalposts':
      return roundedNear(postPoints(norm, logPositionBetween(norm, within(norm, value))), places);
    case 'piecewise':
      return roundedExact(knotPoints(norm, within(norm, value)), places);
    case 'bands':
      return roundedExact(bandPoints(norm, value), places);
    case 'as-is':
      return roundedExact(value, places);
  }
}

/** The value, or the nearest end of the range. */
function within(norm: PostNorm | PiecewiseNorm, value: Rational): Rational {
  const { from, to } = normRange(norm);
  return clipped(value, known(from), known(to));
}

function postPoints({ full = FULL }: PostNorm, position: Rational): Rational {
  return product(exact(full), position);
}

/** 0 at the zero post, 1 at the full one. */
function positionBetween(norm: PostNorm, value: Rational): Rational {
  const zeroAt = exactLong(norm.zeroAt);
  return quotient(difference(value, zeroAt), difference(exactLong(norm.fullAt), zeroAt));
}

/** The same for logarithms; both differences have one sign. */
function logPositionBetween(norm: PostNorm, value: Rational): Rational {
  const zeroAt = naturalLogarithm(exactLong(norm.zeroAt));
  const [own, full] = [naturalLogarithm(value) - zeroAt, naturalLogarithm(exactLong(norm.fullAt)) - zeroAt];
  return full < 0n ? { numerator: -own, denominator: -full } : { numerator: own, denominator: full };
}

function knotPoints({ knots }: PiecewiseNorm, value: Rational): Rational {
  const next = Math.max(
    1,
    knots.findIndex(({ at }) => compared(value, exactLong(at)) <= 0),
  );
  const [left, right] = [known(knots[next - 1]), known(knots[next])];
  const [from, low] = [exactLong(left.at), exact(left.points)];
  const share = quotient(difference(value, from), difference(exactLong(right.at), from));
  return sum(low, product(share, difference(exact(right.points), low)));
}

function bandPoints(norm: BandNorm, value: Rational): Rational {
  const side = sideOf(value, normRange(norm));
  if (side !== null) return exact(known(norm.bands.at(side === 'below' ? 0 : -1)).points);
  const reach = norm.closed === 'lower' ? -1 : 0;
  const band = norm.bands.find(({ to }) => to === null || compared(value, exactLong(to)) <= reach);
  return exact(known(band).points);
}
