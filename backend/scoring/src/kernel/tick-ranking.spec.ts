import fc from 'fast-check';
import { LAW } from '../../test/law';
import { known } from '../known';
import { tickRanking, tickShortlist } from './tick-ranking';

const ranked = (...scores: readonly (number | null)[]) =>
  tickRanking(
    Uint8Array.from(scores, (score) => (score === null ? 0 : 3)),
    [Float64Array.from(scores, (score) => score ?? 0)],
  );

test.each([
  { scores: [10, 30, 20], ranks: [3, 1, 2], order: [1, 2, 0], because: 'more is better' },
  { scores: [10, null, 10, 5], ranks: [1, 0, 1, 3], order: [0, 2, 3], because: 'who has no score has no rank' },
  { scores: [-10, null, -20], ranks: [1, 0, 2], order: [0, 2], because: 'no score is not a zero that beats a minus' },
  { scores: [null], ranks: [0], order: [], because: 'nobody is ranked' },
])('ranking 1: $because', ({ scores, ranks, order }) => {
  const found = ranked(...scores);
  expect([...found.ranks]).toEqual(ranks);
  expect([...found.order]).toEqual(order);
});

test('ranking 2: a chain of columns tells equals apart', () => {
  const columns = [Float64Array.of(5, 5, 5), Float64Array.of(1, 2, 1), Float64Array.of(0, 0, 7)];
  expect([...tickRanking(new Uint8Array(3).fill(1), columns).ranks]).toEqual([3, 1, 2]);
});

test.each([
  { scores: [4, 3, 2, 1], places: 2, selected: [0, 1], tied: [], because: 'the best have the places' },
  { scores: [4, 3, 3, 1], places: 2, selected: [0], tied: [1, 2], because: 'a tie across the last place waits' },
  { scores: [4, 3, 3, 1], places: 3, selected: [0, 1, 2], tied: [], because: 'a tie above the cut does not matter' },
  { scores: [4, 3, 3], places: 2, selected: [0], tied: [1, 2], because: 'a tie may reach to the end' },
  { scores: [4, 4], places: 1, selected: [], tied: [0, 1], because: 'a tie may begin at the top' },
  { scores: [4, 3], places: 5, selected: [0, 1], tied: [], because: 'more places than entries take all' },
  { scores: [4, 3], places: 0, selected: [], tied: [], because: 'a group without places selects nobody' },
])('shortlist 2 and 3: $because', ({ scores, places, selected, tied }) => {
  const found = tickShortlist(ranked(...scores), places);
  expect([...found.selected]).toEqual(selected);
  expect([...found.tied]).toEqual(tied);
});

test('whoever is selected stands in better groups than whoever waits, and they than the rest; no place is filled twice', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 6 })), { maxLength: 30 });
  fc.assert(
    fc.property(scores, fc.nat(32), (values, places) => {
      const ranking = ranked(...values);
      const { selected, tied } = tickShortlist(ranking, places);
      const score = (row: number): number => known(values[row]);
      const rest = [...ranking.order].filter((row) => !selected.includes(row) && !tied.includes(row));
      expect(new Set([...tied].map(score)).size).toBeLessThanOrEqual(1);
      for (const row of tied) {
        expect([...selected].every((one) => score(one) > score(row))).toBe(true);
        expect(rest.every((one) => score(one) < score(row))).toBe(true);
      }
      if (tied.length === 0) expect(selected).toHaveLength(Math.min(places, ranking.order.length));
      else expect(selected.length < places && selected.length + tied.length > places).toBe(true);
    }),
    LAW,
  );
});
