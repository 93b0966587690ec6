import { exactTicks, isDecimalString } from './decimal-string';
import type { Fraction } from './input-document';
import type { Problem } from './problem';
import { compared, exact, isWhole } from './rational';

export type FractionProblemCode =
  'fraction-not-decimal' | 'fraction-without-denominator' | 'fraction-negative' | 'rate-not-whole' | 'rate-above-one';

type FractionProblem = Problem<FractionProblemCode>;

/** What is wrong with a ratio of two decimals. (docs/rules/metrics.md 10) */
export function fractionProblems(fraction: Fraction, path: string): readonly FractionProblem[] {
  const { numerator, denominator } = fraction;
  if (!isDecimalString(numerator) || !isDecimalString(denominator)) return textProblems(fraction, path);
  const facts = { numerator, denominator };
  if (exactTicks(denominator) <= 0) {
    return [{ code: 'fraction-without-denominator', path: `${path}.denominator`, facts }];
  }
  return exactTicks(numerator) >= 0 ? [] : [{ code: 'fraction-negative', path: `${path}.numerator`, facts }];
}

function textProblems(fraction: Fraction, path: string): readonly FractionProblem[] {
  const parts = (['numerator', 'denominator'] as const).filter((part) => !isDecimalString(fraction[part]));
  return parts.map((part) => ({ code: 'fraction-not-decimal', path: `${path}.${part}`, facts: {} }));
}

/** What is wrong with k of n: both whole, and k at most n. (docs/rules/metrics.md 10) */
export function rateProblems(fraction: Fraction, path: string): readonly FractionProblem[] {
  const problems = fractionProblems(fraction, path);
  if (problems.length > 0) return problems;
  const [numerator, denominator] = [exact(fraction.numerator), exact(fraction.denominator)];
  const facts = { numerator: fraction.numerator, denominator: fraction.denominator };
  if (!isWhole(numerator) || !isWhole(denominator)) return [{ code: 'rate-not-whole', path, facts }];
  return compared(numerator, denominator) > 0 ? [{ code: 'rate-above-one', path: `${path}.numerator`, facts }] : [];
}
