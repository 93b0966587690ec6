import { known } from '../known';

/**
 * Elementary functions from + - * / and square root alone: the built-in ones differ in their last bits between engines,
 * and advice must have the same bytes everywhere. (docs/rules/advice.md 2)
 */

const HALF_ROOT = 0.7071067811865476;
const LN2 = 0.6931471805599453;
/** ln 2 in two parts: a whole multiple of the first, short one is exact. */
const LN2_HIGH = 0.693147180369123816;
const LN2_LOW = 1.90821492927058770002e-10;
/** Terms after which the series say nothing more to a double. */
const LOG_TERMS = 23;
const EXP_TERMS = 16;

/** Natural logarithm of a positive, finite number; within two units of the last place. Throws on any other. */
export function ln(value: number): number {
  if (!(value > 0) || value === Infinity) throw new RangeError(`no logarithm of ${value}`);
  let [mantissa, exponent] = [value, 0];
  while (mantissa >= 2 * HALF_ROOT) [mantissa, exponent] = [mantissa / 2, exponent + 1];
  while (mantissa < HALF_ROOT) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let series = 0;
  for (let term = LOG_TERMS; term >= 1; term -= 2) series = series * square + 1 / term;
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * ratio * series);
}

/** e to a power between -700 and 700; beyond them 0, and an error. */
export function exp(power: number): number {
  if (!(power <= 700)) throw new RangeError(`no power of ${power}`);
  if (power < -700) return 0;
  const twos = Math.round(power / LN2);
  const rest = power - twos * LN2_HIGH - twos * LN2_LOW;
  let series = 1;
  for (let term = EXP_TERMS; term >= 1; term -= 1) series = 1 + (rest / term) * series;
  return series * powerOfTwo(twos);
}

function powerOfTwo(exponent: number): number {
  const factor = exponent < 0 ? 0.5 : 2;
  let power = 1;
  for (let step = Math.abs(exponent); step > 0; step -= 1) power *= factor;
  return power;
}

type Polynomial = readonly number[];

/** Wichura, Algorithm AS 241 (1988): numerator and denominator, highest power first. */
const CENTRE: readonly [Polynomial, Polynomial] = [
  [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
    1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
    687.1870074920579083, 42.313330701600911252, 1,
  ],
];
const SHOULDER: readonly [Polynomial, Polynomial] = [
  [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
];
const TAIL: readonly [Polynomial, Polynomial] = [
  [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.2426609473880784386e-3, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
];

/** Where the standard normal distribution reaches a probability between 0 and 1, both excluded. Throws on others. */
export function normalInverse(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`no probability: ${probability}`);
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) return offset * ratioOf(CENTRE, 0.180625 - offset * offset);
  const distance = Math.sqrt(-ln(offset < 0 ? probability : 1 - probability));
  const size = distance <= 5 ? ratioOf(SHOULDER, distance - 1.6) : ratioOf(TAIL, distance - 5);
  return offset < 0 ? -size : size;
}

function ratioOf([numerator, denominator]: readonly [Polynomial, Polynomial], at: number): number {
  return valueOf(numerator, at) / valueOf(denominator, at);
}

function valueOf(polynomial: Polynomial, at: number): number {
  let value = 0;
  for (let power = 0; power < polynomial.length; power += 1) value = value * at + known(polynomial[power]);
  return value;
}
