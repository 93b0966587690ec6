import type { InputDocument, RulingInput } from './input-document';
import type { ResultDocument } from './result-document';
import { aGroup, aMark, anEntry, anIndex, aRubric, ASSUMED, entryOf, marked, resultOf } from '../test/builders';

const root = aGroup('ROOT', aMark('A'), aMark('B'), aMark('T'));

/** Column `first` is mark A, column `second` is mark B, ties are told apart by T. */
const RUBRIC = aRubric({
  root,
  indices: [anIndex(root, 'first', { A: 1, B: 0, T: 0 }), anIndex(root, 'second', { A: 0, B: 1, T: 0 })],
  tieChain: { elements: [{ kind: 'node', node: 'T' }], provenance: ASSUMED },
});

type Marks = Readonly<Record<string, readonly [a: number, b: number, t?: number]>>;

function awarded(places: readonly [number, number], marks: Marks, parts: Partial<InputDocument> = {}): ResultDocument {
  const all = Object.entries(marks).map(([code, [a, b, t = 0]]) => [code, { A: a, B: b, T: t }]);
  const categories = ['first', 'second'].map((category, place) => ({
    category,
    group: 'IP',
    places: places[place] ?? 0,
  }));
  return resultOf(
    marked(Object.fromEntries(all) as Parameters<typeof marked>[0], {
      stage: 'interview',
      rubrics: [{ group: 'IP', rubric: RUBRIC }],
      selection: { kind: 'winners', categories },
      ...parts,
    }),
  );
}

function winnersOf({ categories }: ResultDocument): readonly (readonly string[])[] {
  return categories.map(({ winners }) => winners.map(({ entry }) => entry));
}

function named(category: string, selected: readonly string[], code = 'R-1'): RulingInput {
  return { code, kind: 'category-assignment', group: 'IP', category, selected, reason: 'Rapat pleno.' };
}

describe('winners 2: within a category entries are ordered by its column', () => {
  const result = awarded([1, 1], { P: [90, 80], Q: [85, 60], R: [70, 85] });

  test('with ranks of its own', () => {
    expect(entryOf(result, 'P').indices.map(({ index, score, rank }) => [index, score, rank])).toEqual([
      ['first', '90.00', 1],
      ['second', '80.00', 2],
    ]);
  });

  test('the group’s order is another matter', () => {
    expect(entryOf(result, 'P').standing).toEqual({ kind: 'ranked', rank: 1, score: '85.00' });
  });
});

describe('winners 3: nobody twice, the greatest sum of published scores', () => {
  test.each([
    { places: [1, 1], marks: { P: [90, 89], Q: [88, 50] }, winners: [['Q'], ['P']], because: '88 + 89 beats 90 + 50' },
    { places: [1, 1], marks: { P: [90, 10], Q: [88, 50] }, winners: [['P'], ['Q']], because: '90 + 50 beats 88 + 10' },
    {
      places: [2, 1],
      marks: { P: [90, 90], Q: [80, 79], R: [70, 10] },
      winners: [['Q', 'R'], ['P']],
      because: '80 + 70 + 90 beats 90 + 80 + 10',
    },
    {
      places: [1, 2],
      marks: { P: [90, 90], Q: [80, 79] },
      winners: [['Q'], ['P']],
      because: 'all places are filled as far as there is somebody: 80 + 90 beats 90 + 79',
    },
    {
      places: [0, 2],
      marks: { P: [90, 10], Q: [80, 79] },
      winners: [[], ['Q', 'P']],
      because: 'a category without places has no winner',
    },
    {
      places: [5, 5],
      marks: { P: [90, 10], Q: [10, 90], R: [60, 61] },
      winners: [['P'], ['Q', 'R']],
      because: 'with more places than entries everybody wins once',
    },
  ] as const)('$because', ({ places, marks, winners }) => {
    const result = awarded(places, marks);
    expect(winnersOf(result)).toEqual(winners);
    expect(result.state).toBe('settled');
  });

  test('of equal sums the greater sum of the tie chain', () => {
    const result = awarded([1, 1], { P: [90, 10], Q: [20, 70, 9], R: [20, 70, 8] });
    expect(winnersOf(result)).toEqual([['P'], ['Q']]);
    expect(entryOf(result, 'Q').indices[1]).toMatchObject({ rank: 1, separatedBy: 0, tieChain: [{ value: '9.00' }] });
    expect(result.state).toBe('settled');
  });

  test('what says nothing of an entry comes after what says something', () => {
    const chain = { elements: [{ kind: 'carried-score', stage: 'document' }], provenance: ASSUMED } as const;
    const entries = ['P', 'Q', 'R'].map((code) =>
      anEntry(code, { carried: code === 'R' ? [] : [{ stage: 'document', score: '0.00' }] }),
    );
    const rubrics = [{ group: 'IP', rubric: { ...RUBRIC, tieChain: chain } }];
    const result = awarded([1, 1], { P: [90, 10], Q: [20, 70], R: [20, 70] }, { entries, rubrics });
    expect(winnersOf(result)).toEqual([['P'], ['Q']]);
  });

  test('places, shared ones too, are ranks among the winners', () => {
    const result = awarded([3, 0], { P: [90, 0], Q: [80, 0], R: [80, 0] });
    expect(result.categories[0]).toMatchObject({
      by: 'assignment',
      cut: { entry: 'R', rank: 2, score: '80.00' },
      winners: [
        { entry: 'P', place: 1, score: '90.00' },
        { entry: 'Q', place: 2, score: '80.00' },
        { entry: 'R', place: 2, score: '80.00' },
      ],
    });
  });

  test('a winner is selected in its category, and the group has no one cut', () => {
    const result = awarded([1, 1], { P: [90, 89], Q: [88, 50], R: [10, 10] });
    expect(entryOf(result, 'P').outcome).toEqual({ kind: 'selected', by: 'rank', category: 'second' });
    expect(result.groups[0]).toMatchObject({ places: 2, selected: ['P', 'Q'], reserves: ['R'], cut: null });
  });
});

describe('winners 4: what is not the same in every best way is open', () => {
  test('two equal entries for the last place of one category', () => {
    const result = awarded([1, 1], { P: [90, 10], Q: [20, 70], R: [20, 70] });
    expect(winnersOf(result)).toEqual([['P'], []]);
    expect(result.openTies).toEqual([{ group: 'IP', category: 'second', entries: ['Q', 'R'], freePlaces: 1 }]);
    expect(result.categories[1]?.cut?.entry).toBe('Q');
  });

  test('two ways of the same worth to give two winners their categories', () => {
    const result = awarded([1, 1], { P: [90, 89], Q: [42, 41], R: [1, 1] });
    expect(result.openTies.map(({ category, entries }) => [category, entries])).toEqual([
      ['first', ['P', 'Q']],
      ['second', ['P', 'Q']],
    ]);
    expect(entryOf(result, 'P').outcome).toEqual({ kind: 'tied-at-cut' });
  });
});

describe('winners 5: a ruling on a tie', () => {
  const marks = { P: [90, 89], Q: [42, 41], R: [1, 1] } as const;
  const tie = (category: string, selected: readonly string[]): RulingInput => ({
    ...named(category, selected),
    kind: 'tie-at-cut',
  });

  test('settles what hangs together with it', () => {
    const result = awarded([1, 1], marks, { rulings: [tie('first', ['Q'])] });
    expect(winnersOf(result)).toEqual([['Q'], ['P']]);
    expect(result).toMatchObject({ state: 'settled', openTies: [], unusedRulings: [] });
    expect(entryOf(result, 'Q').outcome).toEqual({ kind: 'selected', by: 'ruling', category: 'first' });
  });

  test('with somebody who is not tied decides nothing', () => {
    const result = awarded([1, 1], marks, { rulings: [tie('first', ['R'])] });
    expect(result).toMatchObject({ state: 'open', unusedRulings: ['R-1'] });
  });

  test('of the second category is a ruling on that one', () => {
    expect(winnersOf(awarded([1, 1], marks, { rulings: [tie('second', ['Q'])] }))).toEqual([['P'], ['Q']]);
  });

  test('where nothing is tied decides nothing', () => {
    const result = awarded([1, 1], { P: [90, 89], Q: [88, 50] }, { rulings: [tie('first', ['Q'])] });
    expect(winnersOf(result)).toEqual([['Q'], ['P']]);
    expect(result).toMatchObject({ state: 'settled', unusedRulings: ['R-1'] });
  });

  test('that would cost the greatest sum decides nothing', () => {
    const four = { P: [50, 0], Q: [50, 0], R: [90, 80], S: [90, 80], T: [1, 0] } as const;
    const open = awarded([2, 1], four);
    expect(open.openTies[0]).toEqual({ group: 'IP', category: 'first', entries: ['P', 'Q', 'R', 'S'], freePlaces: 2 });
    expect(awarded([2, 1], four, { rulings: [tie('first', ['P', 'Q'])] })).toMatchObject({
      state: 'open',
      unusedRulings: ['R-1'],
    });
    expect(winnersOf(awarded([2, 1], four, { rulings: [tie('first', ['Q', 'S'])] }))).toEqual([['S', 'Q'], ['R']]);
  });

  test.each<{ marks: Marks; places: [number, number]; selected: readonly string[]; because: string }>([
    {
      ...{ places: [3, 0], marks: { P: [90, 0], A: [80, 0], B: [80, 0], C: [80, 0], D: [80, 0] } },
      ...{ selected: ['A', 'B', 'C'], because: 'it names more than there are free places' },
    },
    {
      ...{ places: [2, 2], marks: { P: [50, 50], Q: [50, 50], S: [10, 90] } },
      ...{ selected: ['P'], because: 'it leaves a place free' },
    },
    {
      ...{ places: [2, 2], marks: { P: [50, 50], Q: [50, 50], S: [10, 90] } },
      ...{ selected: ['P', 'S'], because: 'one of the named is not tied' },
    },
  ])('decides nothing where $because', ({ marks: own, places, selected }) => {
    const open = awarded(places, own);
    const result = awarded(places, own, { rulings: [tie('first', selected)] });
    expect(result).toMatchObject({ state: 'open', openTies: open.openTies, unusedRulings: ['R-1'] });
  });

  test('is none that names winners, though the latest one that does decides nothing any more', () => {
    const gone = { ...named('first', ['Z'], 'R-2') };
    const entries = ['P', 'Q', 'R', 'Z'].map((code) =>
      anEntry(code, { eligibility: code === 'Z' ? 'withdrawn' : 'eligible' }),
    );
    const result = awarded([1, 1], marks, { entries, rulings: [named('first', ['Q']), gone] });
    expect(result).toMatchObject({ state: 'open', unusedRulings: ['R-1', 'R-2'] });
  });

  test('leaves those alone who are not concerned', () => {
    const result = awarded([2, 0], { P: [90, 0], Q: [80, 0], R: [80, 0] }, { rulings: [tie('first', ['R'])] });
    expect(winnersOf(result)).toEqual([['P', 'R'], []]);
  });
});

describe('winners 6: a ruling may name the winners of a category', () => {
  const marks = { P: [90, 89], Q: [88, 50], R: [70, 60], S: [10, 10] } as const;

  test('and replaces what was computed; the other category is computed without them', () => {
    const result = awarded([1, 1], marks, { rulings: [named('first', ['R'])] });
    expect(winnersOf(result)).toEqual([['R'], ['P']]);
    expect(result.categories.map(({ by }) => by)).toEqual(['ruling', 'assignment']);
    expect(entryOf(result, 'R').outcome).toEqual({ kind: 'selected', by: 'ruling', category: 'first' });
    expect(entryOf(result, 'Q').outcome).toEqual({ kind: 'not-selected', reason: 'ruling' });
    expect(entryOf(result, 'S').outcome).toEqual({ kind: 'not-selected', reason: 'below-cut' });
  });

  test('the latest one counts', () => {
    const result = awarded([1, 1], marks, { rulings: [named('first', ['R']), named('first', ['Q'], 'R-2')] });
    expect(winnersOf(result)).toEqual([['Q'], ['P']]);
    expect(result.unusedRulings).toEqual(['R-1']);
  });

  test('who is named for one category wins no other, and the place of the other is filled for itself', () => {
    const some = { P: [90, 89], Q: [88, 87], R: [70, 86] } as const;
    expect(winnersOf(awarded([1, 1], some, { rulings: [named('first', ['P'])] }))).toEqual([['P'], ['Q']]);
  });

  test('it may leave places empty', () => {
    expect(winnersOf(awarded([1, 1], marks, { rulings: [named('first', [])] }))).toEqual([[], ['P']]);
  });

  test('if one of them loses its rank, it decides nothing any more', () => {
    const entries = Object.keys(marks).map((code) =>
      anEntry(code, { eligibility: code === 'R' ? 'withdrawn' : 'eligible' }),
    );
    const result = awarded([1, 1], marks, { rulings: [named('first', ['R'])], entries });
    expect(winnersOf(result)).toEqual([['Q'], ['P']]);
    expect(result).toMatchObject({ state: 'settled', unusedRulings: ['R-1'] });
  });
});

describe('winners 7: who wins nothing is told the nearest cut', () => {
  test('of two categories the one of which least is missing', () => {
    const result = awarded([1, 1], { P: [90, 10], Q: [20, 70], R: [60, 65] });
    expect(entryOf(result, 'R').cutDistance).toEqual({
      against: 'Q',
      category: 'second',
      difference: '5.000000',
      parts: [
        { node: 'B', difference: '5.000000' },
        { node: 'A', difference: '0.000000' },
        { node: 'T', difference: '0.000000' },
      ],
    });
  });

  test('nobody has a distance where nobody won', () => {
    const result = awarded([0, 0], { P: [90, 10] });
    expect(entryOf(result, 'P')).toMatchObject({
      cutDistance: null,
      outcome: { kind: 'not-selected', reason: 'no-places' },
    });
  });
});

describe('winners 1: groups with one category, and groups without any', () => {
  test('take the best, and nobody', () => {
    const selection = { kind: 'winners', categories: [{ category: 'first', group: 'IP', places: 1 }] } as const;
    const result = awarded([0, 0], { P: [80, 0], Q: [90, 0] }, { selection });
    expect(winnersOf(result)).toEqual([['Q']]);
    expect(result.groups[0]?.cut).toEqual({ entry: 'Q', rank: 1, score: '90.00' });
    const none = awarded([0, 0], { P: [80, 0] }, { selection: { kind: 'winners', categories: [] } });
    expect(none.groups[0]).toMatchObject({ places: 0, selected: [], cut: null });
  });
});
