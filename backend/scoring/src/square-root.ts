/** Hexadecimal digits that a double holds exactly. */
const EXACT_DIGITS = 13;

/** The largest integer whose square is not above the value, by Newton's method from above; the value is not negative. */
export function integerSquareRoot(value: bigint): bigint {
  if (value === 0n) return 0n;
  const excess = value.toString(16).length - EXACT_DIGITS;
  const half = 2n * BigInt(Math.max(0, excess));
  const leading = Number(value >> (2n * half));
  let guess = BigInt(Math.floor(Math.sqrt(leading)) + 1) << half;
  for (;;) {
    const better = (guess + value / guess) >> 1n;
    if (better >= guess) return guess;
    guess = better;
  }
}
