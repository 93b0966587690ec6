import fc from 'fast-check';
import { bestAssignment } from './assignment';
import type { AssignmentTask } from './assignment-moves';
import { LAW } from '../test/law';

/** Worth with the place itself counting most, as in `worthOf`. */
const PLACE = 1000n;
const task = (places: readonly number[], ...worth: readonly (readonly (number | null)[])[]): AssignmentTask => ({
  places,
  worth: worth.map((row) => row.map((value) => (value === null ? null : PLACE + BigInt(value)))),
});

describe('winners 3 and 4: the greatest sum, nobody twice', () => {
  test.each([
    { of: task([1, 1], [90, 80], [85, 60]), certain: [[1], [0]], possible: [[], []], because: '80 + 85 beats 90 + 60' },
    {
      of: task([1, 1], [90, 89], [42, 41]),
      certain: [[], []],
      possible: [
        [0, 1],
        [0, 1],
      ],
      because: '90 + 41 equals 89 + 42',
    },
    { of: task([2], [5], [9], [7]), certain: [[1, 2]], possible: [[]], because: 'one category takes its best' },
    {
      of: task([2], [5], [9], [5]),
      certain: [[1]],
      possible: [[0, 2]],
      because: 'a tie across the last place is left open',
    },
    { of: task([3], [5], [9]), certain: [[0, 1]], possible: [[]], because: 'more places than entries' },
    {
      of: task([0, 1], [5, 5], [9, 4]),
      certain: [[], [0]],
      possible: [[], []],
      because: 'a category may have no places',
    },
    {
      of: task([1, 1], [null, 3], [7, 9]),
      certain: [[1], [0]],
      possible: [[], []],
      because: 'who may not have a place has none',
    },
    {
      of: task([1, 1], [null, null], [7, null]),
      certain: [[1], []],
      possible: [[], []],
      because: 'a place may stay empty',
    },
    { of: task([1, 1], [8, 8]), certain: [[], []], possible: [[0], [0]], because: 'one entry, two equal categories' },
    { of: task([], []), certain: [], possible: [], because: 'without categories there is nobody' },
    { of: task([2, 2]), certain: [[], []], possible: [[], []], because: 'without entries too' },
  ])('$because', ({ of, certain, possible }) => {
    expect(bestAssignment(of)).toMatchObject({ certain, possible });
  });
});

/** Every way to give the places, by trying them all. */
function brute({ worth, places }: AssignmentTask): {
  readonly worth: bigint;
  readonly ways: readonly (readonly number[])[];
} {
  let best = -1n;
  let ways: (readonly number[])[] = [];
  const place = (entry: number, held: readonly number[], free: readonly number[], sum: bigint): void => {
    if (entry === worth.length) {
      if (sum > best) [best, ways] = [sum, []];
      if (sum === best) ways.push(held);
      return;
    }
    place(entry + 1, [...held, places.length], free, sum);
    free.forEach((count, category) => {
      const value = worth[entry]?.[category] ?? null;
      if (count > 0 && value !== null)
        place(entry + 1, [...held, category], free.with(category, count - 1), sum + value);
    });
  };
  place(0, [], places, 0n);
  return { worth: best, ways };
}

test('agrees with trying every way, in worth, in what is certain and in what is possible', () => {
  const small = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 6 }))
    .chain(([categories, entries]) =>
      fc.record({
        places: fc.array(fc.nat(3), { minLength: categories, maxLength: categories }),
        worth: fc.array(
          fc.array(
            fc.option(
              fc.nat(4).map((value) => PLACE + BigInt(value)),
              { freq: 8 },
            ),
            { minLength: categories, maxLength: categories },
          ),
          { minLength: entries, maxLength: entries },
        ),
      }),
    );
  fc.assert(
    fc.property(small, (some) => {
      const { worth, ways } = brute(some);
      const found = bestAssignment(some);
      expect(found.worth).toBe(worth);
      some.places.forEach((_, category) => {
        const counts = some.worth.map((__, entry) => ways.filter((held) => held[entry] === category).length);
        const entries = [...counts.keys()];
        expect(found.certain[category]).toEqual(entries.filter((entry) => counts[entry] === ways.length));
        expect(found.possible[category]).toEqual(
          entries.filter((entry) => (counts[entry] ?? 0) > 0 && counts[entry] !== ways.length),
        );
      });
    }),
    LAW,
  );
});
