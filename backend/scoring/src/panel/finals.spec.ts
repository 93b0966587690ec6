import { ASSUMED, entryOf, resultOf } from '../../test/builders';
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
