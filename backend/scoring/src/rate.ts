import type { Rate } from './complaint-counts';
import type { DecimalString } from './decimal-string';
import { difference, exact, HUNDRED, product, quotient, whole, type Rational } from './rational';
import { roundedCounts } from './rounded-counts';
import { rounded } from './rounding';

/** k of n in percent, exact; n is not 0. */
export function percentOf(numerator: number, denominator: number): Rational {
  return product(quotient(whole(numerator), whole(denominator)), HUNDRED);
}

/** A rate with both its counts; one decimal, half away from zero. (docs/rules/metrics.md 3) */
export function rate(numerator: number, denominator: number): Rate {
  return {
    numerator,
    denominator,
    percent: denominator === 0 ? null : roundedCounts(100 * numerator, denominator, 1),
  };
}

/** The rate as people read it: `97,3 % (255/262)`. */
export function rateText({ numerator, denominator, percent }: Rate): string {
  const share = percent === null ? '-' : `${percent.replace('.', ',')} %`;
  return `${share} (${grouped(numerator)}/${grouped(denominator)})`;
}

function grouped(count: number): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, '.');
}

/** How much shorter `now` is than `base`, in percent of `base`; positive is better. (docs/rules/metrics.md 8) */
export function improvement(base: Rational, now: Rational): Rational {
  return product(quotient(difference(base, now), base), HUNDRED);
}

/** The improvement of two printed means, one decimal: 7.3 -> 1.9 is 74.0. */
export function improvementPercent(base: DecimalString, now: DecimalString): DecimalString {
  return rounded(improvement(exact(base), exact(now)), 1);
}

/** A ratio of two decimals given as text. */
export function ratio(numerator: DecimalString, denominator: DecimalString): Rational {
  return quotient(exact(numerator), exact(denominator));
}
