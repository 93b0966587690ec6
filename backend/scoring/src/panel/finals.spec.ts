import {
  aGroup,
  aMark,
  anEntry,
  anIndex,
  anInput,
  aRubric,
  aSheet,
  ASSUMED,
  entryOf,
  resultOf,
} from '../../test/builders';
import { oneMarkDocument } from '../../test/one-mark';
import type { EntryInput, InputDocument } from '../input-document';
import type { ResultDocument } from '../result-document';
import type { FinalRule } from './final-rule';

type Entries = Readonly<Record<string, { readonly mark: number } & Partial<EntryInput>>>;

function documentOf(final: FinalRule | undefined, entries: Entries, places = 1): InputDocument {
  const marks = Object.entries(entries).map(([code, { mark }]) => [code, [mark]] as const);
  const parts = Object.entries(entries).map(([code, { mark: _, ...own }]) => [code, own] as const);
  return oneMarkDocument(Object.fromEntries(marks), {
    rubric: final === undefined ? {} : { final: { ...final, provenance: ASSUMED } },
    entries: Object.fromEntries(parts),
    places,
  });
}

const scores = ({ entries }: ResultDocument) =>
  entries.map(({ code, standing }) => [code, standing.kind === 'ranked' ? standing.score : standing.kind]);

test('finals 1: without a rule the own stage is the final', () => {
  const result = resultOf(documentOf(undefined, { P: { mark: 80, carried: [{ stage: 'document', score: '99' }] } }));
  expect(scores(result)).toEqual([['P', '80.00']]);
  expect(result.entries[0]).not.toHaveProperty('stageScore');
});

describe('finals 2: carried scores', () => {
  const carry: FinalRule = { kind: 'carry', own: 60, stages: [{ stage: 'document', weight: 40 }], total: 100 };
  const entries: Entries = {
    P: { mark: 80, carried: [{ stage: 'document', score: '70.01' }] },
    Q: { mark: 70, carried: [{ stage: 'document', score: '85.00' }] },
  };

  test('are a weighted mean, part by part', () => {
    const result = resultOf(documentOf(carry, entries));
    expect(scores(result)).toEqual([
      ['P', '76.00'],
      ['Q', '76.00'],
    ]);
    expect(entryOf(result, 'P')).toMatchObject({
      stageScore: '80.00',
      final: {
        kind: 'carry',
        sum: '76.004000',
        parts: [
          { stage: null, score: '80.00', rank: null, weight: '60/100', part: '48.000000' },
          { stage: 'document', score: '70.01', rank: null, weight: '40/100', part: '28.004000' },
        ],
      },
    });
  });

  test('the distance to the cut is told by stage too', () => {
    const better = { ...entries, P: { mark: 90, carried: [{ stage: 'document', score: '70.00' }] } };
    const { cutDistance } = entryOf(resultOf(documentOf(carry, better)), 'Q');
    expect(cutDistance).toMatchObject({
      against: 'P',
      difference: '20.000000',
      final: {
        difference: '6.000000',
        parts: [
          { of: 'stage', stage: null, difference: '12.000000' },
          { of: 'stage', stage: 'document', difference: '-6.000000' },
        ],
      },
    });
  });
});

test('the gap to the cut is told stage by stage, whatever their codes are', () => {
  const stages = [
    { stage: 'null', weight: 1 },
    { stage: 'short', weight: 2 },
  ];
  const carried = (first: string, second: string) => [
    { stage: 'null', score: first },
    { stage: 'short', score: second },
  ];
  const result = resultOf(
    documentOf(
      { kind: 'carry', own: 1, stages, total: 4 },
      {
        P: { mark: 80, carried: carried('70', '90') },
        Q: { mark: 70, carried: carried('60', '80') },
      },
    ),
  );
  expect(entryOf(result, 'P').final?.parts.map(({ stage, part }) => [stage, part])).toEqual([
    [null, '20.000000'],
    ['null', '17.500000'],
    ['short', '45.000000'],
  ]);
  expect(entryOf(result, 'Q').cutDistance?.final?.parts.map(({ stage, difference }) => [stage, difference])).toEqual([
    [null, '2.500000'],
    ['null', '2.500000'],
    ['short', '5.000000'],
  ]);
});

test.each<FinalRule>([
  { kind: 'carry', own: 1, stages: [{ stage: 'short', weight: 1 }], total: 2 },
  { kind: 'factored-ranks', own: '1', stages: [{ stage: 'short', factor: '1' }] },
])('finals 5: who takes no place may lack an earlier stage under $kind, and has no final score', (rule) => {
  const carried = [{ stage: 'short', score: '70', rank: 1 }];
  for (const own of [[], [{ stage: 'other', score: '70', rank: 1 }]]) {
    const result = resultOf(
      documentOf(rule, { P: { mark: 80, carried }, Q: { mark: 90, carried: own, eligibility: 'withdrawn' } }),
    );
    expect(entryOf(result, 'Q')).not.toHaveProperty('final');
    expect(entryOf(result, 'Q').standing).toMatchObject({ kind: 'ineligible' });
    expect(entryOf(result, 'P').standing).toMatchObject({ kind: 'ranked', rank: 1 });
  }
});

describe('finals 3: ranks times factors', () => {
  const factored: FinalRule = { kind: 'factored-ranks', own: '1', stages: [{ stage: 'short', factor: '0.5' }] };
  const entries: Entries = {
    P: { mark: 90, carried: [{ stage: 'short', rank: 3 }] },
    Q: { mark: 80, carried: [{ stage: 'short', rank: 1 }] },
    R: { mark: 80, carried: [{ stage: 'short', rank: 2 }] },
    S: { mark: 95, carried: [{ stage: 'short', rank: 1 }], eligibility: 'withdrawn' },
  };

  test('the least sum is best; equals of the own stage share its rank, and who is out takes none', () => {
    const result = resultOf(documentOf(factored, entries));
    expect(scores(result)).toEqual([
      ['P', '2.50'],
      ['Q', '2.50'],
      ['R', '3.00'],
      ['S', 'ineligible'],
    ]);
    expect(entryOf(result, 'R')).toMatchObject({
      stageScore: '80.00',
      final: {
        parts: [
          { stage: null, score: '80.00', rank: 2, weight: '1', part: '2.000000' },
          { stage: 'short', score: null, rank: 2, weight: '0.5', part: '1.000000' },
        ],
      },
    });
  });

  test('finals 7: the cut has fewer', () => {
    const { cutDistance } = entryOf(resultOf(documentOf(factored, entries, 2)), 'R');
    expect(cutDistance?.final).toMatchObject({ difference: '-0.500000' });
  });

  test('finals 6: a deduction costs ranks', () => {
    const adjustments = [{ code: 'late', points: '-15.00', reason: 'Berkas terlambat' }];
    const result = resultOf(
      documentOf(factored, { ...entries, P: { mark: 90, carried: [{ stage: 'short', rank: 3 }], adjustments } }),
    );
    expect(entryOf(result, 'P')).toMatchObject({
      stageScore: '75.00',
      standing: { rank: 3, score: '4.50' },
      adjustments,
    });
  });
});

describe('winners 7: of several cuts the nearest is told, by the score that is ranked', () => {
  const root = aGroup('ROOT', aMark('A'), aMark('B'));
  const indices = [anIndex(root, 'first', { A: 1, B: 0 }), anIndex(root, 'second', { A: 0, B: 1 })];
  const carried = (score: string, rank: number) => ({ carried: [{ stage: 'document', score, rank }] });
  const extra = (points: string) => ({ adjustments: [{ code: 'extra', points, reason: 'Keputusan pleno' }] });

  /** Without what was carried and adjusted, R lacks least where P has won. */
  function nearestTo(final: FinalRule | null, entries: Readonly<Record<string, Partial<EntryInput>>>): string | null {
    const rubric = aRubric({ root, indices, ...(final && { final: { ...final, provenance: ASSUMED } }) });
    const input = anInput({
      rubrics: [{ group: 'IP', rubric }],
      entries: ['P', 'Q', 'R'].map((code) => anEntry(code, entries[code])),
      sheets: [aSheet('P', { A: 90, B: 10 }), aSheet('Q', { A: 10, B: 90 }), aSheet('R', { A: 80, B: 70 })],
      selection: {
        kind: 'winners',
        categories: indices.map(({ code }) => ({ category: code, group: 'IP', places: 1 })),
      },
    });
    return entryOf(resultOf(input), 'R').cutDistance?.against ?? null;
  }

  test.each<{ final: FinalRule | null; entries: Parameters<typeof nearestTo>[1]; against: string; because: string }>([
    { final: null, entries: {}, against: 'P', because: 'the own stage alone' },
    { final: null, entries: { P: extra('15') }, against: 'Q', because: 'what the winner was given' },
    { final: null, entries: { P: extra('0'), Q: extra('-15') }, against: 'Q', because: 'what the winner was taken' },
    {
      final: { kind: 'carry', own: 1, stages: [{ stage: 'document', weight: 1 }], total: 2 },
      entries: { P: carried('90', 1), Q: carried('50', 2), R: carried('40', 3) },
      against: 'Q',
      because: 'carried scores',
    },
    {
      final: { kind: 'factored-ranks', own: '1', stages: [{ stage: 'document', factor: '1' }] },
      entries: { P: carried('1', 1), Q: carried('1', 3), R: carried('1', 4) },
      against: 'Q',
      because: 'summed places',
    },
  ])('$because', ({ final, entries, against }) => expect(nearestTo(final, entries)).toBe(against));
});

describe('finals 4: the best of several', () => {
  const best: FinalRule = { kind: 'best-of', stages: ['first', 'second'] };

  test.each([
    { carried: [{ stage: 'first', score: '90.00' }], final: '90.00', parts: [null, '90.000000'] },
    { carried: [{ stage: 'first', score: '70.00' }], final: '80.00', parts: ['80.000000', null] },
    { carried: [{ stage: 'first', score: '80.00' }], final: '80.00', parts: ['80.000000', null] },
    { carried: [], final: '80.00', parts: ['80.000000'] },
  ])('with $carried', ({ carried, final, parts }) => {
    const result = resultOf(documentOf(best, { P: { mark: 80, carried } }));
    expect(scores(result)).toEqual([['P', final]]);
    expect(entryOf(result, 'P').final?.parts.map(({ part }) => part)).toEqual(parts);
  });

  test('the distance to the cut is between the best of either', () => {
    const result = resultOf(
      documentOf(best, { P: { mark: 80, carried: [{ stage: 'first', score: '95.00' }] }, Q: { mark: 85 } }),
    );
    expect(entryOf(result, 'Q').cutDistance?.final?.parts).toContainEqual({
      of: 'stage',
      stage: 'first',
      difference: '10.000000',
    });
  });
});

describe('finals 6: adjustments', () => {
  const late = { code: 'late', points: '-0.75', reason: 'Berkas terlambat' };
  const extra = { code: 'extra', points: '0.250', reason: 'Keputusan pleno' };

  test('are lines of their own, added before the last rounding and shown as they were written', () => {
    const result = resultOf(documentOf(undefined, { P: { mark: 80, adjustments: [late, extra] }, Q: { mark: 80 } }));
    expect(scores(result)).toEqual([
      ['Q', '80.00'],
      ['P', '79.50'],
    ]);
    expect(entryOf(result, 'P')).toMatchObject({ stageScore: '80.00', adjustments: [extra, late] });
    expect(entryOf(result, 'P').cutDistance?.final).toEqual({
      difference: '0.500000',
      parts: [
        { of: 'stage', stage: null, difference: '0.000000' },
        { of: 'adjustments', stage: null, difference: '0.500000' },
      ],
    });
  });

  test('stand beside an entry without a rank too', () => {
    const result = resultOf(
      documentOf(undefined, { P: { mark: 80, adjustments: [late], eligibility: 'disqualified' } }),
    );
    expect(entryOf(result, 'P')).toMatchObject({ standing: { kind: 'ineligible' }, adjustments: [late] });
    expect(entryOf(result, 'P')).not.toHaveProperty('stageScore');
  });
});
