import type { DecimalString } from './decimal-string';
import { difference, exact, HUNDRED, product } from './rational';
import { rounded } from './rounding';
import { wilsonInterval } from './wilson';

/** Ends of the 95 % Wilson interval in percent, one decimal, rounded once; null without trials. (docs/rules/metrics.md 4) */
export function wilsonPercent(
  successes: number,
  trials: number,
): { readonly low: DecimalString; readonly high: DecimalString } | null {
  if (trials === 0) return null;
  const [low, high] = wilsonInterval(successes, trials);
  return { low: rounded(product(low, HUNDRED), 1), high: rounded(product(high, HUNDRED), 1) };
}

/** How far a printed mean has moved, one decimal: 7.3 -> 1.9 is -5.4. (docs/rules/metrics.md 8) */
export function meanChange(base: DecimalString, now: DecimalString): DecimalString {
  return rounded(difference(exact(now), exact(base)), 1);
}
