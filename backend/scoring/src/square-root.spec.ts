import fc from 'fast-check';
import { integerSquareRoot } from './square-root';
import { LAW } from '../test/law';

describe('the root of an integer', () => {
  test.each([
    [0n, 0n],
    [1n, 1n],
    [2n, 1n],
    [3n, 1n],
    [4n, 2n],
    [15n, 3n],
    [16n, 4n],
    [10n ** 40n, 10n ** 20n],
    [10n ** 40n - 1n, 10n ** 20n - 1n],
  ])('of %s is %s', (value, root) => expect(integerSquareRoot(value)).toBe(root));

  const values = fc.oneof(
    fc.bigInt(0n, 10n ** 100n),
    fc.bigInt(1n, 10n ** 40n).map((root) => root * root - 1n),
    fc.bigInt(2n ** 1022n, 2n ** 1023n),
  );
  test('is the largest whose square is not above', () => {
    fc.assert(
      fc.property(values, (value) => {
        const root = integerSquareRoot(value);
        expect(root * root <= value && (root + 1n) ** 2n > value).toBe(true);
      }),
      LAW,
    );
  });

  test('of a number without a double is asked for nowhere', () => {
    expect(() => integerSquareRoot(2n ** 1023n + 1n)).toThrow('too long');
  });
});
