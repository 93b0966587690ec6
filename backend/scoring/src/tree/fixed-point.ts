import type { Rational } from '../rational';

/** Numbers here are whole counts of 10^-60. (docs/rules/numbers.md 9) */
export const FIXED_ONE = 10n ** 60n;

const LN_2 = 2n * inverseHyperbolicTangent(FIXED_ONE / 3n);

/** The natural logarithm of a positive ratio; the error stays below 10^-55 for every ratio of two decimals. */
export function naturalLogarithm(value: Rational): bigint {
  const [numerator, denominator] = [BigInt(value.numerator), BigInt(value.denominator)];
  if (numerator <= 0n) throw new RangeError('only what is positive has a logarithm');
  const halvings = BigInt(bitsOf(numerator) - bitsOf(denominator));
  const mantissa =
    halvings >= 0n
      ? (numerator * FIXED_ONE) / (denominator << halvings)
      : ((numerator << -halvings) * FIXED_ONE) / denominator;
  const reach = (mantissa - FIXED_ONE) * FIXED_ONE;
  return halvings * LN_2 + 2n * inverseHyperbolicTangent(reach / (mantissa + FIXED_ONE));
}

/** e to the power of a fixed-point number, as a ratio. */
export function exponential(power: bigint): Rational {
  const doublings = power / LN_2;
  const rest = power - doublings * LN_2;
  let [term, sum] = [FIXED_ONE, FIXED_ONE];
  for (let place = 1n; term !== 0n; place += 1n) {
    term = (term * rest) / (FIXED_ONE * place);
    sum += term;
  }
  if (doublings >= 0n) return { numerator: sum << doublings, denominator: FIXED_ONE };
  return { numerator: sum, denominator: FIXED_ONE << -doublings };
}

/** How many binary digits a positive integer has. */
function bitsOf(value: bigint): number {
  return value.toString(2).length;
}

/** z + z^3/3 + z^5/5 + ..., for z between -1/3 and 1/3. */
function inverseHyperbolicTangent(z: bigint): bigint {
  const square = (z * z) / FIXED_ONE;
  let [power, sum] = [z, z];
  for (let odd = 3n; power !== 0n; odd += 2n) {
    power = (power * square) / FIXED_ONE;
    sum += power / odd;
  }
  return sum;
}
