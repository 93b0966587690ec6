import type { WilsonBounds } from './complaint-counts';
import { exactLong, type Rational } from './rational';
import { rounded } from './rounding';
import { integerSquareRoot } from './square-root';

/** Two-sided 95 % quantile of the normal distribution. */
const QUANTILE = exactLong('1.959963984540054');
/** Digits kept of the only irrational part, so that no rounding to nine places can go wrong. */
const ROOT_SCALE = 10n ** 40n;

/**
 * Lower and upper end of the Wilson score interval of k successes in n trials, as shares, to 40 digits; z is 1.96 for 95 %.
 * (docs/rules/metrics.md 4)
 */
export function wilsonInterval(
  successes: number | bigint,
  trials: number | bigint,
  { numerator: quantile, denominator: unit }: Rational = QUANTILE,
): readonly [low: Rational, high: Rational] {
  const [k, n] = [BigInt(successes), BigInt(trials)];
  const [squared, squaredUnit] = [quantile * quantile, unit * unit];
  const underRoot = 4n * k * (n - k) * squaredUnit + n * squared;
  const root = integerSquareRoot((underRoot * ROOT_SCALE * ROOT_SCALE) / (4n * n * squaredUnit));
  const scale = 2n * squaredUnit * ROOT_SCALE;
  const centre = k * scale + squared * ROOT_SCALE;
  const spread = 2n * quantile * root * unit;
  const width = n * scale + 2n * squared * ROOT_SCALE;
  return [
    { numerator: centre - spread, denominator: width },
    { numerator: centre + spread, denominator: width },
  ];
}

/** The interval as shares with four places; null without trials. */
export function wilson(successes: number, trials: number): WilsonBounds | null {
  if (trials === 0) return null;
  const [low, high] = wilsonInterval(successes, trials);
  return { low: rounded(low, 4), high: rounded(high, 4) };
}

/** The lower end in percent. */
export function wilsonLowPercent(successes: number, trials: number): Rational {
  const [{ numerator, denominator }] = wilsonInterval(successes, trials);
  return { numerator: 100n * numerator, denominator };
}
