import fc from 'fast-check';
import { LEAST_SHOWN, shownCells } from './small-cells';
import { law } from '../../test/law';

describe('complaints 33: small cells are withheld', () => {
  test.each([
    { counts: [40, 12, 0, 7], shown: [40, 12, 0, 7], because: 'nothing is small, and nobody is in 0' },
    { counts: [40, 3, 12, 0], shown: [40, null, null, 0], because: 'one alone is the sum less the others' },
    {
      counts: [40, 4, 4, 12],
      shown: [40, null, null, null],
      because: 'eight of two that are less than five are four each',
    },
    { counts: [3, 0, 0], shown: [null, 0, 0], because: 'there is no other to withhold' },
    { counts: [6, 6, 2], shown: [null, 6, null], because: 'of equals the first is withheld' },
    { counts: [], shown: [], because: 'there is nothing' },
  ])('$counts: $because', ({ counts, shown }) => expect(shownCells(counts)).toEqual(shown));

  test('an edition may ask for more', () => expect(shownCells([40, 9, 11], 10)).toEqual([40, null, null]));

  law(
    'what is shown is true, no small one is shown, and a large one covers what is withheld, or none is left to',
    fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (counts) => {
      const shown = shownCells(counts);
      const withheld = counts.filter((_, place) => shown[place] === null);
      const others = shown.filter((cell) => cell !== null && cell > 0);
      shown.forEach((cell, place) => expect([null, counts[place]]).toContain(cell));
      expect(others.every((cell) => cell !== null && cell >= LEAST_SHOWN)).toBe(true);
      const isCovered = withheld.some((count) => count >= LEAST_SHOWN);
      expect(withheld.length === 0 || others.length === 0 || isCovered).toBe(true);
    }),
  );
});
