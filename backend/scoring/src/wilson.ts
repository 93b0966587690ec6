import type { WilsonBounds } from './complaint-counts';
import { times, type Integer } from './integer';
import { nearText } from './near-text';
import { exactLong, type Rational } from './rational';
import { rounded } from './rounding';
import { integerSquareRoot } from './square-root';

/** Digits kept of the only irrational part, so that no rounding to nine places can go wrong. */
const ROOT_SCALE = 10n ** 40n;
const ROOT_SQUARED = ROOT_SCALE * ROOT_SCALE;

/** What a quantile of the normal distribution gives to every interval: whole numbers, of which the ends are ratios. */
interface Quantile {
  readonly squared: bigint;
  readonly squaredUnit: bigint;
  /** Twice the quantile times its unit. */
  readonly spread: bigint;
  /** Its square at the scale of the ends. */
  readonly centre: bigint;
  /** One trial at that scale. */
  readonly scale: bigint;
}

function quantileOf({ numerator, denominator }: Rational): Quantile {
  const [quantile, unit] = [BigInt(numerator), BigInt(denominator)];
  const [squared, squaredUnit] = [quantile * quantile, unit * unit];
  const scale = 2n * squaredUnit * ROOT_SCALE;
  return { squared, squaredUnit, spread: 2n * quantile * unit, centre: squared * ROOT_SCALE, scale };
}

/** Two-sided, of 95 %. */
const Z = 1.959963984540054;
const USUAL = quantileOf(exactLong('1.959963984540054'));

/**
 * Lower and upper end of the Wilson score interval of k successes in n trials, as shares, to 40 digits; z is 1.96 for 95 %.
 * (docs/rules/metrics.md 4)
 */
export function wilsonInterval(
  successes: Integer,
  trials: Integer,
  z?: Rational,
): readonly [low: Rational, high: Rational] {
  const [k, n] = [BigInt(successes), BigInt(trials)];
  const { squared, squaredUnit, spread, centre, scale } = z === undefined ? USUAL : quantileOf(z);
  const underRoot = 4n * k * (n - k) * squaredUnit + n * squared;
  const root = integerSquareRoot((underRoot * ROOT_SQUARED) / (4n * n * squaredUnit));
  const [middle, reach] = [k * scale + centre, spread * root];
  const denominator = n * scale + 2n * centre;
  return [
    { numerator: middle - reach, denominator },
    { numerator: middle + reach, denominator },
  ];
}

/** Places of the ends as text. */
const PLACES = 4;

/** The interval as shares with four places; null without trials. In doubles where those say how it is rounded. (docs/rules/numbers.md 4) */
export function wilson(successes: number, trials: number): WilsonBounds | null {
  if (trials === 0) return null;
  const middle = successes + (Z * Z) / 2;
  const reach = Z * Math.sqrt((successes * (trials - successes)) / trials + (Z * Z) / 4);
  const low = nearText((middle - reach) / (trials + Z * Z), PLACES);
  const high = nearText((middle + reach) / (trials + Z * Z), PLACES);
  return low === null || high === null ? exactWilson(successes, trials) : { low, high };
}

function exactWilson(successes: number, trials: number): WilsonBounds {
  const [low, high] = wilsonInterval(successes, trials);
  return { low: rounded(low, PLACES), high: rounded(high, PLACES) };
}

/** The lower end in percent. */
export function wilsonLowPercent(successes: number, trials: number): Rational {
  const [{ numerator, denominator }] = wilsonInterval(successes, trials);
  return { numerator: times(numerator, 100), denominator };
}
