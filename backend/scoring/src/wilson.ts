import type { WilsonBounds } from './complaint-counts';
import { times, type Integer } from './integer';
import { nearText } from './near-text';
import { powerOfTen } from './power-of-ten';
import { exactLong, type Rational } from './rational';
import { rounded, roundedExact } from './rounding';
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
  const ends = endsInDoubles(successes, trials);
  const [low, high] = [nearText(ends[0], PLACES), nearText(ends[1], PLACES)];
  return low === null || high === null ? exactWilson(successes, trials) : { low, high };
}

/** No numbers without trials. */
function endsInDoubles(successes: number, trials: number): readonly [low: number, high: number] {
  const middle = successes + (Z * Z) / 2;
  const reach = Z * Math.sqrt((successes * (trials - successes)) / trials + (Z * Z) / 4);
  const denominator = trials + Z * Z;
  return [(middle - reach) / denominator, (middle + reach) / denominator];
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

/** With so few trials the product of successes and failures is a safe integer. */
const MOST_TRIALS = 2 ** 26;
/** Half of it is more than all roundings of doubles together: 15 of them, each of at most 2^-53 of what is never above 1. */
const MOST_WRONG = 2 ** -48;

/**
 * The lower end in percent, rounded. Where doubles are further from a boundary of rounding than they can be wrong, they decide it,
 * at a tenth of the time; the 40 digits decide what is left. (docs/rules/metrics.md 4, docs/rules/numbers.md 4)
 */
export function roundedWilsonLow(successes: number, trials: number, places: number): Rational {
  const unit = Number(powerOfTen(places + 2));
  const near = trials <= MOST_TRIALS ? unit * endsInDoubles(successes, trials)[0] : NaN;
  const count = Math.floor(near + 0.5);
  const toBoundary = 0.5 - Math.abs(near - count);
  if (toBoundary > unit * MOST_WRONG) return { numerator: count, denominator: powerOfTen(places) };
  return roundedExact(wilsonLowPercent(successes, trials), places);
}
