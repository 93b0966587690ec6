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

  test('is the largest whose square is not above', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 100n), (value) => {
        const root = integerSquareRoot(value);
        expect(root * root <= value && (root + 1n) ** 2n > value).toBe(true);
      }),
      LAW,
    );
  });
});
