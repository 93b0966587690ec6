import { shortest, type Integer } from './integer';
import { known } from './known';

/** A decimal text has 18 digits before its point and 9 after it; a rounding needs no more. */
const POWERS = Array.from({ length: 28 }, (_, exponent) => shortest(10n ** BigInt(exponent)));

/** Looked up, because raising costs more than all the rest of a rounding. */
export function powerOfTen(exponent: number): Integer {
  return known(POWERS[exponent]);
}
