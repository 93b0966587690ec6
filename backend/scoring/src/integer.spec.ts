import fc from 'fast-check';
import { law, LAW } from '../test/law';
import {
  absolute,
  byValue,
  floorOf,
  integerOf,
  minus,
  negative,
  plus,
  restOf,
  shortest,
  signOf,
  times,
  type Integer,
} from './integer';

const MOST = BigInt(Number.MAX_SAFE_INTEGER);
/** Small ones, ones about the bound of what a double holds, and long ones. */
const long = fc.oneof(
  fc.bigInt(-1000n, 1000n),
  fc.bigInt(-(2n ** 27n), 2n ** 27n),
  fc.bigInt(-3n, 3n).map((step) => MOST + step),
  fc.bigInt(-3n, 3n).map((step) => -MOST + step),
  fc.bigInt(-(10n ** 30n), 10n ** 30n),
);
const positive = long.map((value) => (value > 0n ? value : 1n - value));

/** The one form of a value: a double where it is a safe integer, and no zero with a sign. */
function isOneForm(value: Integer): boolean {
  return Object.is(value, shortest(BigInt(value)));
}

const floored = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);

describe('numbers 10: doubles as long as they are exact, integers of any length beyond, the same digits either way', () => {
  test.each([
    { operation: plus, exact: (a: bigint, b: bigint) => a + b },
    { operation: minus, exact: (a: bigint, b: bigint) => a - b },
    { operation: times, exact: (a: bigint, b: bigint) => a * b },
  ])('$operation.name is the BigInt of it', ({ operation, exact }) => {
    const same = fc.property(long, long, (a, b) => {
      const value = operation(shortest(a), shortest(b));
      expect(BigInt(value)).toBe(exact(a, b));
      expect(isOneForm(value)).toBe(true);
    });
    fc.assert(same, LAW);
  });

  law(
    'a floor and its rest are those of BigInt',
    fc.property(long, positive, (dividend, divisor) => {
      const [floor, rest] = [floorOf, restOf].map((of) => of(shortest(dividend), shortest(divisor)));
      expect(floor).toBe(shortest(floored(dividend, divisor)));
      expect(rest).toBe(shortest(dividend - floored(dividend, divisor) * divisor));
    }),
  );

  law(
    'signs, sizes and order are those of BigInt',
    fc.property(long, long, (a, b) => {
      const [own, other] = [shortest(a), shortest(b)];
      expect(signOf(own)).toBe(a === 0n ? 0 : a > 0n ? 1 : -1);
      expect(absolute(own)).toBe(shortest(a < 0n ? -a : a));
      expect(negative(own)).toBe(shortest(-a));
      expect(byValue(own, other)).toBe(a === b ? 0 : a > b ? 1 : -1);
      expect(integerOf(String(a))).toBe(own);
    }),
  );

  test.each([
    { value: MOST, form: 'number' },
    { value: MOST + 1n, form: 'bigint' },
    { value: -MOST, form: 'number' },
    { value: -MOST - 1n, form: 'bigint' },
  ])('$value is held as a $form', ({ value, form }) => expect(typeof shortest(value)).toBe(form));

  test.each([
    { of: 'a product of nothing and what is below it', value: () => times(0, -5) },
    { of: 'the opposite of nothing', value: () => negative(0) },
    { of: 'the text of nothing with a sign', value: () => integerOf('-0') },
    { of: 'a floor of nothing', value: () => floorOf(0, 5) },
  ])('$of is a zero without a sign', ({ value }) => expect(Object.is(value(), 0)).toBe(true));
});
