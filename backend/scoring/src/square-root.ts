/** A longer value has no double. */
const MOST = 2n ** 1023n;

/** The largest integer whose square is not above the value, by Newton's method from above; the value is not negative. */
export function integerSquareRoot(value: bigint): bigint {
  if (value > MOST) throw new RangeError('the root of a number that is too long');
  if (value === 0n) return 0n;
  const near = BigInt(Math.floor(Math.sqrt(Number(value))));
  // A double is right to 2^-52 of it: with four times as much and one more it is above the root.
  let guess = near + (near >> 50n) + 1n;
  for (;;) {
    const better = (guess + value / guess) >> 1n;
    if (better >= guess) return guess;
    guess = better;
  }
}
