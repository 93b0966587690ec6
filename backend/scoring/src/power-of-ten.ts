import { known } from './known';

/** A decimal text has 18 digits before its point and 9 after it; a rounding needs no more. */
const POWERS = Array.from({ length: 28 }, (_, exponent) => 10n ** BigInt(exponent));

/** Looked up, because raising costs more than all the rest of a rounding. */
export function powerOfTen(exponent: number): bigint {
  return known(POWERS[exponent]);
}
