import type { DecimalString } from './decimal-string';
import { known } from './known';
import { quotient, whole } from './rational';
import { rounded } from './rounding';

const SCALES = [1, 10, 100, 1_000, 10_000];

/**
 * One count over another as text with 1 to 4 places, halves away from zero: what `rounded` says of their exact ratio. Whole numbers
 * below 2^53 are exact in doubles and cost a tenth; larger ones take the long way. Throws on a denominator of 0.
 * (docs/rules/numbers.md 3)
 */
export function roundedCounts(numerator: number, denominator: number, places: number): DecimalString {
  const scale = known(SCALES[places]);
  const doubled = 2 * numerator * scale + denominator;
  const isShort = numerator >= 0 && denominator > 0 && doubled + 2 * denominator <= Number.MAX_SAFE_INTEGER;
  if (!isShort) return rounded(quotient(whole(numerator), whole(denominator)), places);
  const ticks = Math.floor(doubled / (2 * denominator));
  return `${Math.floor(ticks / scale)}.${String(ticks % scale).padStart(places, '0')}`;
}
