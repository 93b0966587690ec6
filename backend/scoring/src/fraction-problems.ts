import { digitsOf, isDecimalString } from './decimal-string';
import type { Fraction } from './input-document';
import { NO_PROBLEMS, type Problem } from './problem';
import { compared, exact, isWhole } from './rational';
import { shortDigits } from './short-digits';

export type FractionProblemCode =
  'fraction-not-decimal' | 'fraction-without-denominator' | 'fraction-negative' | 'rate-not-whole' | 'rate-above-one';

type FractionProblem = Problem<FractionProblemCode>;

/** What is wrong with a ratio of two decimals. (docs/rules/metrics.md 10) */
export function fractionProblems(fraction: Fraction, path: string): readonly FractionProblem[] {
  const { numerator, denominator } = fraction;
  if (!isDecimalString(numerator) || !isDecimalString(denominator)) return textProblems(fraction, path);
  if (digitsOf(denominator) <= 0) {
    return [{ code: 'fraction-without-denominator', path: `${path}.denominator`, facts: { numerator, denominator } }];
  }
  if (digitsOf(numerator) >= 0) return NO_PROBLEMS;
  return [{ code: 'fraction-negative', path: `${path}.numerator`, facts: { numerator, denominator } }];
}

function textProblems(fraction: Fraction, path: string): readonly FractionProblem[] {
  const parts = (['numerator', 'denominator'] as const).filter((part) => !isDecimalString(fraction[part]));
  return parts.map((part) => ({ code: 'fraction-not-decimal', path: `${path}.${part}`, facts: {} }));
}

/** What is wrong with k of n: both whole, and k at most n. (docs/rules/metrics.md 10) */
export function rateProblems(fraction: Fraction, path: string): readonly FractionProblem[] {
  if (isShortRate(fraction)) return NO_PROBLEMS;
  const problems = fractionProblems(fraction, path);
  if (problems.length > 0) return problems;
  const [numerator, denominator] = [exact(fraction.numerator), exact(fraction.denominator)];
  const facts = { numerator: fraction.numerator, denominator: fraction.denominator };
  if (!isWhole(numerator) || !isWhole(denominator)) return [{ code: 'rate-not-whole', path, facts }];
  return compared(numerator, denominator) > 0 ? [{ code: 'rate-above-one', path: `${path}.numerator`, facts }] : [];
}

/** Whether both are written as counts are, without a point: what most rates are is soon seen to be right. */
function isShortRate({ numerator, denominator }: Fraction): boolean {
  if (numerator.includes('.') || denominator.includes('.')) return false;
  const [count, of] = [shortDigits(numerator), shortDigits(denominator)];
  return count >= 0 && of > 0 && count <= of;
}
