import fc from 'fast-check';
import { law } from '../test/law';
import { floored } from './division';
import { shortest } from './integer';

const sizes = fc.constantFrom(10n ** 3n, 10n ** 12n, 2n ** 53n, 10n ** 30n);
const numerator = sizes.chain((most) => fc.bigInt(-most, most));
const denominator = sizes.chain((most) => fc.bigInt(1n, most));

law(
  'numbers 10: digits divided out by doubles are those of BigInt',
  fc.property(numerator, denominator, fc.integer({ min: 0, max: 9 }), (above, below, places) => {
    const scaled = above * 10n ** BigInt(places);
    const ticks = scaled / below - (scaled % below < 0n ? 1n : 0n);
    expect(floored({ numerator: shortest(above), denominator: shortest(below) }, places)).toEqual({
      ticks: shortest(ticks),
      rest: shortest(scaled - ticks * below),
    });
  }),
);

test.each([
  { numerator: 2, denominator: 3, places: 0, ticks: 0, rest: 2 },
  { numerator: 2, denominator: 3, places: 4, ticks: 6666, rest: 2 },
  { numerator: -2, denominator: 3, places: 1, ticks: -7, rest: 1 },
  { numerator: 5, denominator: 1, places: 2, ticks: 500, rest: 0 },
  { numerator: 2 ** 52, denominator: 1, places: 3, ticks: 2n ** 52n * 1000n, rest: 0 },
  { numerator: 1, denominator: 2 ** 50, places: 2, ticks: 0, rest: 100 },
  { numerator: -Number.MAX_SAFE_INTEGER, denominator: 2, places: 0, ticks: -(2 ** 52), rest: 1 },
  // Its ticks times the denominator are no double.
  { numerator: -Number.MAX_SAFE_INTEGER, denominator: 3, places: 0, ticks: -3002399751580331, rest: 2 },
])('$numerator/$denominator at $places places', ({ ticks, rest, places, ...value }) => {
  expect(floored(value, places)).toEqual({ ticks, rest });
});
