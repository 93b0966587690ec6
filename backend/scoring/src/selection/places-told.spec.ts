import type { ClassQuota, RulingInput, TiePolicy } from '../input-document';
import type { ResultDocument } from '../result-document';
import { entryOf, resultOf } from '../../test/builders';
import { documentOf } from '../../test/class-quotas';

type Rows = readonly (readonly [code: string, score: number, of?: string])[];

interface Places {
  readonly places: number;
  readonly classes: readonly ClassQuota[];
  readonly ties?: TiePolicy;
  readonly ruled?: readonly string[];
}

function listed(rows: Rows, { places, classes, ties, ruled }: Places): ResultDocument {
  const entries = rows.map(([code, score, own = null]) => ({ code, score, class: own }));
  const ruling: RulingInput = {
    ...{ code: 'R-1', kind: 'tie-at-cut', group: 'IP', category: null, reason: 'Rapat pleno.' },
    selected: ruled ?? [],
  };
  const quota = { group: 'IP', places, classes, ...(ties && { ties }) };
  return resultOf(documentOf({ entries, quota }, { rulings: ruled === undefined ? [] : [ruling] }));
}

const X_AND_Y: readonly ClassQuota[] = [{ class: 'X' }, { class: 'Y' }];

describe('shortlist 12: the reason of each entry as things stand at its rank', () => {
  const kept: readonly ClassQuota[] = [
    { class: 'X', floor: 1, shortfall: 'pool' },
    { class: 'Y', floor: 1, shortfall: 'pool' },
  ];
  const rows: Rows = [
    ['A', 90],
    ['B', 80],
    ['C', 70, 'X'],
    ['D', 60],
    ['E', 50, 'Y'],
    ['F', 40],
  ];

  test.each([
    { code: 'A', outcome: { kind: 'selected', by: 'rank', category: null } },
    { code: 'B', outcome: { kind: 'not-selected', reason: 'places-kept', classes: ['X', 'Y'] } },
    { code: 'C', outcome: { kind: 'selected', by: 'floor', category: null, class: 'X' } },
    { code: 'D', outcome: { kind: 'not-selected', reason: 'places-kept', classes: ['Y'] } },
    { code: 'E', outcome: { kind: 'selected', by: 'floor', category: null, class: 'Y' } },
    { code: 'F', outcome: { kind: 'not-selected', reason: 'below-cut' } },
  ])('$code: $outcome', ({ code, outcome }) => {
    expect(entryOf(listed(rows, { places: 3, classes: kept }), code).outcome).toEqual(outcome);
  });

  test.each<{ because: string; parts: Pick<Places, 'ties' | 'ruled'>; by: 'floor' | 'rank' }>([
    { because: 'somebody above waits without a place', parts: {}, by: 'floor' },
    { because: 'a ruling left somebody above without a place', parts: { ruled: ['B'] }, by: 'floor' },
    { because: 'all the tied are in', parts: { ties: { kind: 'include-all' } }, by: 'rank' },
  ])('who takes a kept place below a tie is in by $by where $because', ({ parts, by }) => {
    const tiedRows: Rows = [
      ['A', 90],
      ['B', 90],
      ['C', 70, 'X'],
    ];
    const tied = listed(tiedRows, { places: 2, classes: [{ class: 'X', floor: 1, shortfall: 'pool' }], ...parts });
    expect(entryOf(tied, 'C').outcome).toMatchObject({ kind: 'selected', by });
  });
});

describe('shortlist 12: the cut of an entry', () => {
  test('is the last of all whose place it could have taken, in whatever class', () => {
    const rows: Rows = [
      ['A', 90, 'X'],
      ['B', 80, 'Y'],
      ['C', 70, 'X'],
      ['D', 60, 'Y'],
    ];
    expect(entryOf(listed(rows, { places: 3, classes: X_AND_Y }), 'D').cutDistance?.against).toBe('C');
  });

  test('after a ruling on a tie is who was chosen, not who was not', () => {
    const rows: Rows = [
      ['A', 90, 'X'],
      ['B', 80, 'X'],
      ['C', 80, 'Y'],
    ];
    const ruled = listed(rows, { places: 2, classes: X_AND_Y, ruled: ['C'] });
    expect(entryOf(ruled, 'B').cutDistance?.against).toBe('C');
  });
});

test('shortlist 9: of each class how many are selected, and of a floor what stays unfilled', () => {
  const rows: Rows = [
    ['A', 90, 'P'],
    ['B', 80, 'X'],
    ['C', 70, 'X'],
    ['D', 60],
  ];
  const classes: readonly ClassQuota[] = [
    { class: 'P', inside: 'X' },
    { class: 'X', cap: 2 },
    { class: 'Y', floor: 1, shortfall: 'pool' },
  ];
  expect(listed(rows, { places: 3, classes }).groups[0]?.classes).toEqual([
    { class: 'P', inside: 'X', selected: 1 },
    { class: 'X', cap: 2, selected: 2 },
    { class: 'Y', floor: 1, shortfall: 'pool', selected: 0, unfilled: 1 },
  ]);
});
