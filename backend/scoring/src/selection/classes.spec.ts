import type { ClassQuota, TiePolicy } from '../input-document';
import type { Outcome, ResultDocument } from '../result-document';
import { documentOf } from '../../test/class-quotas';
import { entryOf, resultOf } from '../../test/builders';

/** Codes with score and class; the same class for all of one row. */
type Rows = readonly (readonly [code: string, score: number, of?: string])[];

function listed(rows: Rows, places: number, classes: readonly ClassQuota[], ties?: TiePolicy): ResultDocument {
  const entries = rows.map(([code, score, own = null]) => ({ code, score, class: own }));
  const quota = { group: 'IP', places, classes, ...(ties && { ties }) };
  return resultOf(documentOf({ entries, quota }));
}

const outcomeOf = (result: ResultDocument, code: string): Outcome => entryOf(result, code).outcome;
const selectedIn = ({ groups }: ResultDocument): readonly string[] => groups[0]?.selected ?? [];

const FIVE: Rows = [
  ['A', 90, 'X'],
  ['B', 80, 'X'],
  ['C', 70, 'X'],
  ['D', 60],
  ['E', 50, 'Y'],
];

describe('shortlist 8: a cap passes over, a floor keeps places', () => {
  test.each<{ classes: ClassQuota[]; selected: string[]; because: string }>([
    {
      classes: [{ class: 'X' }, { class: 'Y' }],
      selected: ['A', 'B', 'C'],
      because: 'classes without numbers change nothing',
    },
    { classes: [{ class: 'X', cap: 2 }, { class: 'Y' }], selected: ['A', 'B', 'D'], because: 'two of X at most' },
    { classes: [{ class: 'X', cap: 0 }, { class: 'Y' }], selected: ['D', 'E'], because: 'none of X' },
    {
      classes: [{ class: 'X' }, { class: 'Y', floor: 1, shortfall: 'pool' }],
      selected: ['A', 'B', 'E'],
      because: 'one of Y at least',
    },
    {
      classes: [
        { class: 'X', cap: 1 },
        { class: 'Y', floor: 1, shortfall: 'pool' },
      ],
      selected: ['A', 'D', 'E'],
      because: 'one of each, and one of no class',
    },
    {
      classes: [{ class: 'X', floor: 2, shortfall: 'pool' }, { class: 'Y' }],
      selected: ['A', 'B', 'C'],
      because: 'a floor that the ranks fill by themselves changes nothing',
    },
  ])('$because', ({ classes, selected }) => {
    const result = listed(FIVE, 3, classes);
    expect(selectedIn(result)).toEqual(selected);
    expect(result.state).toBe('settled');
  });

  test('classes inside a class count for both', () => {
    const rows: Rows = [
      ['A', 90, 'P'],
      ['B', 80, 'P'],
      ['C', 70, 'Q'],
      ['D', 60, 'X'],
      ['E', 50],
    ];
    const classes = [
      { class: 'X', cap: 2 },
      { class: 'P', cap: 1, inside: 'X' },
      { class: 'Q', inside: 'X' },
    ];
    const result = listed(rows, 3, classes);
    expect(selectedIn(result)).toEqual(['A', 'C', 'E']);
    expect(outcomeOf(result, 'B')).toEqual({ kind: 'not-selected', reason: 'class-full', class: 'P' });
    expect(outcomeOf(result, 'D')).toEqual({ kind: 'not-selected', reason: 'class-full', class: 'X' });
  });

  test('the innermost floor first: its place is one of the class around it', () => {
    const rows: Rows = [
      ['A', 90, 'P'],
      ['B', 80, 'P'],
      ['C', 70, 'Q'],
      ['D', 60],
    ];
    const classes: ClassQuota[] = [
      { class: 'X', floor: 2, cap: 2, shortfall: 'pool' },
      { class: 'P', inside: 'X' },
      { class: 'Q', inside: 'X', floor: 1, shortfall: 'pool' },
    ];
    const result = listed(rows, 3, classes);
    expect(selectedIn(result)).toEqual(['A', 'C', 'D']);
    expect(outcomeOf(result, 'B')).toEqual({ kind: 'not-selected', reason: 'class-full', class: 'X' });
  });
});

describe('shortlist 7: an entry belongs to the classes it names and to every class around them', () => {
  test('and may name the outer one as well', () => {
    const classes = [
      { class: 'X', cap: 1 },
      { class: 'P', inside: 'X' },
    ];
    const input = documentOf({
      entries: FIVE.map(([code, score]) => ({ code, score, class: null })),
      quota: { group: 'IP', places: 2, classes },
    });
    const named = { A: ['X', 'P'], B: ['P'], C: ['X'] } as Readonly<Record<string, readonly string[]>>;
    const result = resultOf({
      ...input,
      entries: input.entries.map((entry) => ({ ...entry, classes: named[entry.code] ?? [] })),
    });
    expect(selectedIn(result)).toEqual(['A', 'D']);
    expect(entryOf(result, 'A').classes).toEqual(['P', 'X']);
  });
});

describe('shortlist 9: a floor that cannot be filled', () => {
  const rows: Rows = [
    ['A', 90],
    ['B', 80],
    ['C', 70],
    ['D', 60, 'Y'],
  ];

  test.each([
    { shortfall: 'open', selected: ['A', 'D'], unfilled: 1 },
    { shortfall: 'pool', selected: ['A', 'B', 'D'], unfilled: 1 },
  ] as const)('$shortfall: $selected', ({ shortfall, selected, unfilled }) => {
    const result = listed(rows, 3, [{ class: 'Y', floor: 2, shortfall }]);
    expect(selectedIn(result)).toEqual(selected);
    expect(result.groups[0]?.classes).toEqual([{ class: 'Y', floor: 2, selected: 1, shortfall, unfilled }]);
  });

  test('an open place is one of the class around it', () => {
    const classes: ClassQuota[] = [
      { class: 'X', cap: 2 },
      { class: 'Y', inside: 'X', floor: 2, shortfall: 'open' },
    ];
    const result = listed([...rows, ['E', 85, 'X']], 4, classes);
    expect(selectedIn(result)).toEqual(['A', 'B', 'D']);
    expect(outcomeOf(result, 'E')).toEqual({ kind: 'not-selected', reason: 'class-full', class: 'X' });
  });

  test('whoever would have taken the open place is told for whom it is kept', () => {
    const result = listed(rows, 3, [{ class: 'Y', floor: 2, shortfall: 'open' }]);
    expect(outcomeOf(result, 'B')).toEqual({ kind: 'not-selected', reason: 'places-kept', classes: ['Y'] });
  });
});

describe('shortlist 10: the reserves are who would be selected next', () => {
  test('by the caps, which the reserves before count for', () => {
    const rows: Rows = [
      ['A', 90, 'X'],
      ['B', 80, 'X'],
      ['C', 70, 'X'],
      ['D', 60],
      ['E', 50, 'X'],
      ['F', 40],
    ];
    const result = listed(rows, 1, [{ class: 'X', cap: 2 }]);
    expect(result.groups[0]).toMatchObject({ selected: ['A'], reserves: ['B', 'D', 'F'] });
    expect(outcomeOf(result, 'C')).toEqual({ kind: 'not-selected', reason: 'below-cut', class: 'X' });
    expect(outcomeOf(result, 'D')).toEqual({ kind: 'not-selected', reason: 'below-cut' });
  });

  test('an entry of a full class is none', () => {
    const result = listed(FIVE, 3, [{ class: 'X', cap: 2 }, { class: 'Y' }]);
    expect(result.groups[0]?.reserves).toEqual(['E']);
  });

  test('equal ones stand side by side, even where the cap has a place for one of them', () => {
    const rows: Rows = [
      ['A', 90],
      ['B', 80, 'X'],
      ['C', 80, 'X'],
      ['D', 70, 'X'],
    ];
    expect(listed(rows, 1, [{ class: 'X', cap: 1 }]).groups[0]?.reserves).toEqual(['B', 'C']);
  });
});

describe('shortlist 12: whoever is ranked above a selected entry is told why it is not selected', () => {
  const classes: ClassQuota[] = [
    { class: 'X', cap: 1 },
    { class: 'Y', floor: 1, shortfall: 'pool' },
  ];
  const result = listed(FIVE, 2, classes);

  test('by its full class, or by the classes for which the last places are kept', () => {
    expect(FIVE.map(([code]) => outcomeOf(result, code))).toEqual([
      { kind: 'selected', by: 'rank', category: null },
      { kind: 'not-selected', reason: 'class-full', class: 'X' },
      { kind: 'not-selected', reason: 'class-full', class: 'X' },
      { kind: 'not-selected', reason: 'places-kept', classes: ['Y'] },
      { kind: 'selected', by: 'floor', category: null, class: 'Y' },
    ]);
  });

  test('the distance is that to the last one whose place it could have taken', () => {
    const against = (code: string): string | undefined => entryOf(result, code).cutDistance?.against;
    expect(['B', 'C', 'D'].map(against)).toEqual(['A', 'A', 'A']);
    const more = listed([...FIVE, ['Z', 65]], 3, classes);
    expect(['B', 'D'].map((code) => entryOf(more, code).cutDistance?.against)).toEqual(['A', 'Z']);
    expect(more.groups[0]?.cut?.entry).toBe('Z');
  });

  test('there is none where all places are kept for other classes', () => {
    const kept = listed(FIVE, 1, classes);
    expect(entryOf(kept, 'A').cutDistance).toBeNull();
    expect(kept.groups[0]?.cut).toBeNull();
    expect(kept.groups[0]?.selected).toEqual(['E']);
  });

  test('there is none for a class of which nobody may be selected, whatever the others’ cut', () => {
    const barred = listed(FIVE, 1, [{ class: 'X', cap: 0 }, { class: 'Y' }]);
    expect(entryOf(barred, 'A').cutDistance).toBeNull();
    expect(entryOf(barred, 'E').cutDistance?.against).toBe('D');
  });

  test('a place that a class keeps for itself has a cut of its own', () => {
    const rows: Rows = [...FIVE, ['F', 40, 'Y']];
    expect(entryOf(listed(rows, 2, classes), 'F').cutDistance).toMatchObject({ against: 'E', difference: '10.000000' });
  });

  test('who is selected with the places of its class, though its rank is enough, is selected by rank', () => {
    const early = listed(FIVE, 5, classes);
    expect(outcomeOf(early, 'E')).toEqual({ kind: 'selected', by: 'rank', category: null });
    expect(selectedIn(early)).toEqual(['A', 'D', 'E']);
  });
});
