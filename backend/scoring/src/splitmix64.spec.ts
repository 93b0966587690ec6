import fc from 'fast-check';
import { splitmix64 } from './splitmix64';
import { LAW } from '../test/law';

describe('canonical form 6: drawn numbers are the same everywhere', () => {
  test('seed 1234567 gives the published numbers', () => {
    const { next } = splitmix64(1234567n);
    expect([next(), next(), next()]).toEqual([6457827717110365317n, 3203168211198807973n, 9817491932198370423n]);
  });

  test('they are those of 64-bit integers, from any seed', () => {
    const mask = (1n << 64n) - 1n;
    fc.assert(
      fc.property(fc.bigInt(0n, mask), (seed) => {
        const state = (seed + 0x9e3779b97f4a7c15n) & mask;
        const first = ((state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
        const second = ((first ^ (first >> 27n)) * 0x94d049bb133111ebn) & mask;
        expect(splitmix64(seed).next()).toBe(second ^ (second >> 31n));
      }),
      { numRuns: 2000 },
    );
  });

  test('a seed beyond 64 bits is cut to them', () => {
    expect(splitmix64(2n ** 64n + 5n).next()).toBe(splitmix64(5n).next());
  });

  test('uniform numbers have 53 bits and lie in [0, 1)', () => {
    expect(splitmix64(1234567n).uniform()).toBe(Number(6457827717110365317n >> 11n) / 2 ** 53);
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 64n - 1n), (seed) => {
        const value = splitmix64(seed).uniform();
        expect(value >= 0 && value < 1).toBe(true);
      }),
      LAW,
    );
  });

  test('a number further on can be had without drawing those before it, and draws nothing', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 64n - 1n), fc.nat(300), (seed, count) => {
        const generator = splitmix64(seed);
        const later = generator.uniformAfter(count);
        const drawn = Array.from({ length: count + 1 }, () => generator.uniform());
        expect(drawn[count]).toBe(later);
      }),
      LAW,
    );
  });

  test('even after more numbers than 32 bits count', () => {
    const mask = (1n << 64n) - 1n;
    const count = 5 * 2 ** 32 + 7;
    const skipped = splitmix64((1234567n + BigInt(count) * 0x9e3779b97f4a7c15n) & mask);
    expect(splitmix64(1234567n).uniformAfter(count)).toBe(skipped.uniform());
  });
});
