import { plus, times } from '../integer';
import { rational, type Rational } from '../rational';
import { ticks } from '../rounding';
import { powerOfTen } from '../power-of-ten';

/** What is nearer to a rounding boundary than this counts as on it. (docs/rules/numbers.md 9) */
const NEAR = 10n ** 35n;

/** An irrational number that is known to 40 digits and more, rounded; the value is not negative. */
export function roundedNear({ numerator, denominator }: Rational, places: number): Rational {
  const near = { numerator: plus(times(numerator, NEAR), denominator), denominator: times(denominator, NEAR) };
  return rational(ticks(near, places), powerOfTen(places));
}
