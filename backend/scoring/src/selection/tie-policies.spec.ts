import type { ClassQuota, InputDocument, RulingInput, TiePolicy } from '../input-document';
import type { ResultDocument } from '../result-document';
import { documentOf } from '../../test/class-quotas';
import { anEntry, entryOf, resultOf } from '../../test/builders';
import { drawnLots } from './lot';

type Rows = readonly (readonly [code: string, score: number, of?: string])[];

const LOT: TiePolicy = { kind: 'lot', seed: '000000000012d687' };

function input(rows: Rows, places: number, classes: readonly ClassQuota[] | null, ties?: TiePolicy): InputDocument {
  const entries = rows.map(([code, score, own = null]) => ({ code, score, class: own }));
  return documentOf({ entries, quota: { group: 'IP', places, ...(classes && { classes }), ...(ties && { ties }) } });
}

const listed = (...facts: Parameters<typeof input>): ResultDocument => resultOf(input(...facts));
const selectedIn = ({ groups }: ResultDocument): readonly string[] => groups[0]?.selected ?? [];
const ruling = (selected: readonly string[], code = 'R-1'): RulingInput => ({
  ...{ code, kind: 'tie-at-cut', group: 'IP', category: null },
  ...{ selected, reason: 'Rapat pleno.' },
});

const FOUR: Rows = [
  ['A', 90],
  ['B', 80],
  ['C', 80],
  ['D', 70],
];

describe('shortlist 11: a tie across the last place, by the written policy of the group', () => {
  test.each<{ policy: TiePolicy; selected: string[]; reserves: string[] }>([
    { policy: { kind: 'include-all' }, selected: ['A', 'B', 'C'], reserves: ['D'] },
    { policy: { kind: 'exclude-all' }, selected: ['A'], reserves: ['B', 'C', 'D'] },
    { policy: LOT, selected: ['A', 'B'], reserves: ['C', 'D'] },
  ])('$policy.kind: $selected', ({ policy, selected, reserves }) => {
    const result = listed(FOUR, 2, null, policy);
    expect(result.groups[0]).toMatchObject({ selected, reserves });
    expect([result.state, result.openTies]).toEqual(['settled', []]);
  });

  test('a ruling is what waits where nothing else is declared', () => {
    expect(listed(FOUR, 2, null, { kind: 'ruling' })).toEqual(listed(FOUR, 2, null));
  });

  test('what was decided by it is said of those whom it concerned, and of nobody else', () => {
    const outcomes = (policy: TiePolicy) => {
      const result = listed(FOUR, 2, null, policy);
      return FOUR.map(([code]) => entryOf(result, code).outcome);
    };
    const first = { kind: 'selected', by: 'rank', category: null };
    const last = { kind: 'not-selected', reason: 'below-cut' };
    const included = { kind: 'selected', by: 'include-all', category: null };
    const excluded = { kind: 'not-selected', reason: 'exclude-all' };
    const won = { kind: 'selected', by: 'lot', category: null };
    const lost = { kind: 'not-selected', reason: 'lot' };
    expect(outcomes({ kind: 'include-all' })).toEqual([first, included, included, last]);
    expect(outcomes({ kind: 'exclude-all' })).toEqual([first, excluded, excluded, last]);
    expect(outcomes(LOT)).toEqual([first, won, lost, last]);
  });

  test('a ruling decides nothing where another policy is written', () => {
    const document = { ...input(FOUR, 2, null, { kind: 'exclude-all' }), rulings: [ruling(['B'])] };
    expect(resultOf(document)).toMatchObject({ state: 'settled', unusedRulings: ['R-1'] });
  });

  test('with all of them excluded the distance is that to the equal ones', () => {
    const result = listed(FOUR, 2, null, { kind: 'exclude-all' });
    expect(result.groups[0]?.cut).toMatchObject({ entry: 'B', rank: 2 });
    expect(entryOf(result, 'D').cutDistance).toMatchObject({ against: 'B', difference: '10.000000' });
    expect(entryOf(result, 'B').cutDistance).toBeNull();
  });
});

describe('shortlist 11: a lot', () => {
  test('the numbers are the draws of the specified generator, in the order of the codes', () => {
    expect([...drawnLots(['Q', 'P', 'R'], '000000000012d687')]).toEqual([
      ['P', 6457827717110365317n.toString(16)],
      ['Q', 3203168211198807973n.toString(16)],
      ['R', 9817491932198370423n.toString(16)],
    ]);
  });

  test('only who was tied is shown a number, the least first', () => {
    const lots = drawnLots(['A', 'B', 'C', 'D'], '000000000012d687');
    expect(listed(FOUR, 2, null, LOT).groups[0]?.lots).toEqual(
      ['B', 'C'].map((entry) => ({ entry, number: lots.get(entry) })),
    );
    expect(listed(FOUR, 1, null, LOT).groups[0]).not.toHaveProperty('lots');
  });

  test('nobody’s number changes when somebody withdraws', () => {
    const document = input([...FOUR, ['AA', 95]], 3, null, LOT);
    const entries = document.entries.map((one) =>
      one.code === 'AA' ? anEntry('AA', { eligibility: 'withdrawn' }) : one,
    );
    const [before, after] = [document, { ...document, entries }].map((one) => resultOf(one).groups[0]?.lots ?? []);
    expect(before).toHaveLength(2);
    const places = { kind: 'shortlist', quotas: [{ group: 'IP', places: 2, ties: LOT }] } as const;
    expect(resultOf({ ...document, entries, selection: places }).groups[0]?.lots).toEqual(before);
    expect(after).toEqual([]);
  });
});

describe('shortlist 11: a tie across the last place of a class', () => {
  const rows: Rows = [
    ['A', 90, 'X'],
    ['B', 80, 'X'],
    ['C', 80, 'X'],
    ['D', 70],
    ['E', 60],
  ];
  const classes = [{ class: 'X', cap: 2 }];

  test('waits for a ruling of its own, and nobody further down has to', () => {
    const result = listed(rows, 3, classes);
    expect(result.openTies).toEqual([{ group: 'IP', category: null, class: 'X', entries: ['B', 'C'], freePlaces: 1 }]);
    expect(result.groups[0]).toMatchObject({ selected: ['A', 'D'], reserves: ['E'] });
    const ruled = resultOf({ ...input(rows, 3, classes), rulings: [ruling(['C'])] });
    expect(selectedIn(ruled)).toEqual(['A', 'C', 'D']);
    expect(entryOf(ruled, 'B').outcome).toEqual({ kind: 'not-selected', reason: 'ruling' });
    expect(ruled).toMatchObject({ state: 'settled', unusedRulings: [] });
  });

  test.each<{ policy: TiePolicy; selected: string[] }>([
    { policy: { kind: 'include-all' }, selected: ['A', 'B', 'C', 'D'] },
    { policy: { kind: 'exclude-all' }, selected: ['A', 'D'] },
  ])('$policy.kind: $selected, and nobody else gains or loses by it', ({ policy, selected }) => {
    expect(selectedIn(listed(rows, 3, classes, policy))).toEqual(selected);
  });

  test('of a floor', () => {
    const kept: ClassQuota[] = [{ class: 'Y', floor: 1, shortfall: 'pool' }];
    const result = listed(
      [
        ['A', 90],
        ['B', 80],
        ['C', 50, 'Y'],
        ['D', 50, 'Y'],
      ],
      2,
      kept,
    );
    expect(result.openTies).toEqual([{ group: 'IP', category: null, class: 'Y', entries: ['C', 'D'], freePlaces: 1 }]);
    expect(entryOf(result, 'B').outcome).toEqual({ kind: 'not-selected', reason: 'places-kept', classes: ['Y'] });
  });

  test('of two classes at one rank is two questions', () => {
    const both: Rows = [
      ['A', 80, 'X'],
      ['B', 80, 'X'],
      ['C', 80, 'Y'],
      ['D', 80, 'Y'],
      ['E', 80],
    ];
    const caps = [
      { class: 'X', cap: 1 },
      { class: 'Y', cap: 1 },
    ];
    const result = listed(both, 3, caps);
    expect(result.openTies.map(({ class: own, entries }) => [own, entries])).toEqual([
      ['X', ['A', 'B']],
      ['Y', ['C', 'D']],
    ]);
    expect(selectedIn(result)).toEqual(['E']);
    const ruled = resultOf({ ...input(both, 3, caps), rulings: [ruling(['B']), ruling(['C'], 'R-2')] });
    expect(ruled).toMatchObject({ state: 'settled', unusedRulings: [] });
    expect(selectedIn(ruled)).toEqual(['B', 'C', 'E']);
  });
});

describe('shortlist 4: only such as may take the places together', () => {
  const rows: Rows = [
    ['A', 80, 'X'],
    ['B', 80, 'X'],
    ['C', 80],
    ['D', 80],
  ];
  const classes = [{ class: 'X', cap: 1 }];

  test.each([
    { selected: ['A', 'B'], fits: false, because: 'two of X' },
    { selected: ['A', 'C'], fits: true, because: 'one of X' },
    { selected: ['C', 'D'], fits: true, because: 'none of X' },
    { selected: ['A'], fits: false, because: 'two places are free' },
    { selected: ['A', 'Z'], fits: false, because: 'Z is not tied' },
  ])('$selected: $because', ({ selected, fits }) => {
    const document = input([...rows, ['Z', 10]], 2, classes);
    expect(resultOf(document).openTies).toEqual([
      { group: 'IP', category: null, entries: ['A', 'B', 'C', 'D'], freePlaces: 2 },
    ]);
    const result = resultOf({ ...document, rulings: [ruling(selected)] });
    expect([result.state, result.unusedRulings]).toEqual(fits ? ['settled', []] : ['open', ['R-1']]);
    if (fits) expect(selectedIn(result)).toEqual(selected);
  });

  test('one that does not fit leaves the tie to an earlier one that does', () => {
    const rulings = [ruling(['C', 'D']), ruling(['A', 'B'], 'R-2')];
    const result = resultOf({ ...input(rows, 2, classes), rulings });
    expect(selectedIn(result)).toEqual(['C', 'D']);
    expect(result.unusedRulings).toEqual(['R-2']);
  });

  test('a lot never draws two of a class that has one place', () => {
    for (const digit of '0123456789abcdef') {
      const result = listed(rows, 2, classes, { kind: 'lot', seed: digit.repeat(16) });
      expect(selectedIn(result)).toHaveLength(2);
      expect(selectedIn(result)).not.toEqual(['A', 'B']);
    }
  });
});
