import { groupRanking, type RankedScore } from './group-ranking';
import { lastOf } from './panel/final-score';
import { panelScore } from './panel-score';
import { preparedRubric } from './prepared-rubric';
import { rounded } from './rounding';
import type { EntryInput } from './input-document';
import type { TieChainElement } from './panel/chain-element';
import { aGroup, aMark, anEntry, anIndex, aRubric, aSheet, ASSUMED } from '../test/builders';

const root = aGroup('ROOT', aMark('A', { step: '0.001' }), aMark('B'), aMark('C'));
const weights = { A: 1, B: 0, C: 0 };

interface Some {
  readonly a: number | string;
  readonly b?: number;
  readonly c?: number;
  readonly entry?: Partial<EntryInput>;
}

/** Entries E0, E1, ... by mark A alone, told apart by B and then C. */
function ranked(some: readonly Some[], places = [2], elements?: readonly TieChainElement[]): readonly RankedScore[] {
  const chain = elements ?? [
    { kind: 'node', node: 'B' },
    { kind: 'node', node: 'C' },
  ];
  const prepared = preparedRubric(
    aRubric({ root, indices: [anIndex(root, 'main', weights)], tieChain: { elements: chain, provenance: ASSUMED } }),
  );
  const panels = some.map(({ a, b = 0, c = 0, entry }, place) =>
    panelScore(prepared, anEntry(`E${place}`, entry), [aSheet(`E${place}`, { A: a, B: b, C: c })]),
  );
  return groupRanking(panels, { column: null, rounding: places });
}

function tableOf(rows: readonly RankedScore[]) {
  return rows.map(({ panel, rank, separatedBy, equals }) => [panel.entry.code, rank, separatedBy, equals.length]);
}

describe('ranking 1 and 2: published score, then the chain, then a shared rank', () => {
  test.each([
    {
      some: [{ a: 70 }, { a: 90 }, { a: 80 }],
      table: [
        ['E1', 1, null, 1],
        ['E2', 2, null, 1],
        ['E0', 3, null, 1],
      ],
      because: 'scores that differ need no chain',
    },
    {
      some: [
        { a: 80, b: 5 },
        { a: 80, b: 6 },
        { a: 70, b: 9 },
      ],
      table: [
        ['E1', 1, 0, 1],
        ['E0', 2, 0, 1],
        ['E2', 3, null, 1],
      ],
      because: 'the first element decides',
    },
    {
      some: [
        { a: 80, b: 5, c: 1 },
        { a: 80, b: 5, c: 2 },
        { a: 80, b: 6, c: 0 },
      ],
      table: [
        ['E2', 1, 0, 1],
        ['E1', 2, 1, 1],
        ['E0', 3, 1, 1],
      ],
      because: 'the second one decides where the first does not',
    },
    {
      some: [{ a: 80, b: 5 }, { a: 80, b: 5 }, { a: 80, b: 4 }, { a: 60 }],
      table: [
        ['E0', 1, 0, 2],
        ['E1', 1, 0, 2],
        ['E2', 3, 0, 1],
        ['E3', 4, null, 1],
      ],
      because: 'who is equal in everything shares the rank, and the next one is skipped',
    },
    { some: [], table: [], because: 'a group without entries has no ranks' },
  ])('$because', ({ some, table }) => expect(tableOf(ranked(some))).toEqual(table));

  test('digits that nobody saw never decide: 80.004 and 80.001 are both 80.00', () => {
    const rows = ranked([
      { a: '80.001', b: 2 },
      { a: '80.004', b: 1 },
    ]);
    expect(rows.map(({ panel }) => panel.entry.code)).toEqual(['E0', 'E1']);
    expect(rows.map(({ own, published }) => [rounded(own, 3), rounded(published, 2)])).toEqual([
      ['80.001', '80.00'],
      ['80.004', '80.00'],
    ]);
  });

  test('without a chain equals share their rank', () => {
    expect(tableOf(ranked([{ a: 80 }, { a: 80 }], [2], []))).toEqual([
      ['E0', 1, null, 2],
      ['E1', 1, null, 2],
    ]);
  });
});

describe('ranking 5: what says nothing of an entry comes last', () => {
  const chain = [{ kind: 'carried-score', stage: 'document' }] as const;
  const carried = (score: string) => ({ carried: [{ stage: 'document', score }] });

  test('even after what is below zero', () => {
    const rows = ranked([{ a: 80 }, { a: 80, entry: carried('-3') }, { a: 80, entry: carried('0') }], [2], chain);
    expect(tableOf(rows)).toEqual([
      ['E2', 1, 0, 1],
      ['E1', 2, 0, 1],
      ['E0', 3, 0, 1],
    ]);
  });

  test('the chain is told of those alone who needed it', () => {
    const rows = ranked([{ a: 90, entry: carried('1') }, { a: 80, entry: carried('2.5') }, { a: 80 }], [2], chain);
    expect(rows.map(({ chain: values }) => values.map(({ text }) => text))).toEqual([[], ['2.5'], [null]]);
  });
});

describe('ranking 8: who has no rank', () => {
  test.each(['withdrawn', 'disqualified'] as const)('%s', (eligibility) => {
    expect(tableOf(ranked([{ a: 90, entry: { eligibility } }, { a: 80 }]))).toEqual([['E1', 1, null, 1]]);
  });
});

test('many clones are ranked as one, and each knows all of them', () => {
  const rows = ranked(Array.from({ length: 2_000 }, () => ({ a: 50, b: 50, c: 50 })));
  expect(new Set(rows.map(({ rank }) => rank))).toEqual(new Set([1]));
  expect(new Set(rows.map(({ equals }) => equals)).size).toBe(1);
  expect(rows[0]?.equals).toHaveLength(2_000);
});

describe('numbers 4: one rounding after another, as the plan says', () => {
  test.each([
    { places: [2, 1], score: '8.5' },
    { places: [1], score: '8.4' },
  ])('8.445 to $places places is $score', ({ places, score }) => {
    expect(ranked([{ a: '8.445' }], places).map(({ published }) => rounded(published, 1))).toEqual([score]);
  });
});

test('a plan without a place to round to is none', () => expect(() => lastOf([])).toThrow('missing'));
