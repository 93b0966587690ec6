import { exp, ln } from './elementary';

/** Lanczos, g = 7, nine coefficients, of which the first stands alone. */
const LANCZOS_FIRST = 0.99999999999980993;
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const LN_ROOT_TWO_PI = 0.9189385332046727;

/** Logarithm of the gamma function of a positive number. */
export function lnGamma(value: number): number {
  if (value < 0.5) return lnGamma(value + 1) - ln(value);
  const series = LANCZOS.reduce((sum, coefficient, term) => sum + coefficient / (value + term), LANCZOS_FIRST);
  const base = value + 6.5;
  return LN_ROOT_TWO_PI + (value - 0.5) * ln(base) - base + ln(series);
}

const FRACTION_TERMS = 500;

/**
 * The continued fraction of the incomplete beta function, by Lentz; x below (a + 1) / (a + b + 2). Nothing that it divides by
 * comes nearer to 0 than the first, which is above 2 / (a + b + 2).
 */
function betaFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  for (let term = 1; term <= FRACTION_TERMS; term += 1) {
    for (const coefficient of coefficientsOf(term, { x, a, b })) {
      denominator = 1 / (1 + coefficient * denominator);
      numerator = 1 + coefficient / numerator;
      value *= denominator * numerator;
    }
    if (Math.abs(denominator * numerator - 1) < 1e-16) break;
  }
  return value;
}

function coefficientsOf(
  term: number,
  { x, a, b }: { readonly x: number; readonly a: number; readonly b: number },
): readonly [number, number] {
  const place = a + 2 * term;
  return [(term * (b - term) * x) / ((place - 1) * place), (-(a + term) * (a + b + term) * x) / (place * (place + 1))];
}

/** The regularised incomplete beta function, for x between 0 and 1 and positive a and b. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(Math.max(-701, lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * ln(x) + b * ln(1 - x)));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

const HALVINGS = 200;

/** Where the F distribution with these degrees of freedom reaches a probability between 0 and 1. */
export function fQuantile(probability: number, between: number, within: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (incompleteBeta(middle, between / 2, within / 2) < probability) low = middle;
    else high = middle;
  }
  return (within * high) / (between * (1 - high));
}
