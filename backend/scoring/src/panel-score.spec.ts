import { panelScore, columnScore, nodeScoreOf, type PanelScore } from './panel-score';
import { preparedRubric } from './prepared-rubric';
import { rounded } from './rounding';
import type { EntryInput, SheetInput } from './input-document';
import type { Rubric } from './rubric';
import { aGroup, aMark, aMetric, anEntry, anIndex, aRubric, aSheet, ASSUMED, someMetrics } from '../test/builders';

function scored(rubric: Rubric, sheets: readonly SheetInput[], entry: Partial<EntryInput> = {}): PanelScore {
  return panelScore(preparedRubric(rubric), anEntry('E', entry), sheets);
}

function textOf(panel: PanelScore): string | null {
  const score = columnScore(panel, null);
  return score === null ? null : rounded(score, 4);
}

describe('panel 2: a sheet is counted when it is locked and every criterion has its mark', () => {
  test.each([
    { sheet: aSheet('E', { A: 80, B: 60 }), counted: 1, because: 'locked and complete' },
    { sheet: aSheet('E', { A: 80, B: 60 }, { state: 'open' }), counted: 0, because: 'still open' },
    { sheet: aSheet('E', { A: 80 }), counted: 0, because: 'a mark is missing' },
    { sheet: aSheet('E', { A: 80, B: 60 }, { state: 'recused' }), counted: 0, because: 'the juror stood aside' },
    { sheet: aSheet('E', {}), counted: 0, because: 'nothing is marked, which is not 0' },
  ])('$counted: $because', ({ sheet, counted }) => expect(scored(aRubric(), [sheet]).counted).toHaveLength(counted));
});

describe('panel 5: the mean of the counted sheets', () => {
  const sheets = [
    aSheet('E', { A: 80, B: 60 }, { juror: 'j1' }),
    aSheet('E', { A: 81, B: 70 }, { juror: 'j2' }),
    aSheet('E', { A: 83, B: 65 }, { juror: 'j3' }),
  ];

  test('three jurors: 81.333… of A and 65 of B', () => expect(textOf(scored(aRubric(), sheets))).toBe('74.8000'));

  test('a recused juror lowers n, never the mean', () => {
    const recused = sheets.map((sheet) => (sheet.juror === 'j3' ? { ...sheet, state: 'recused' as const } : sheet));
    const panel = scored(aRubric(), recused);
    expect([textOf(panel), panel.counted.length, panel.recused]).toEqual(['74.3000', 2, 1]);
  });

  test('fewer sheets than the quorum leave the entry incomplete', () => {
    const panel = scored(aRubric({ quorum: { sheets: 3, provenance: ASSUMED } }), sheets.slice(0, 2));
    expect(panel.missing).toEqual({ reason: 'below-quorum', counted: 2, needed: 3 });
    expect(textOf(panel)).toBeNull();
  });
});

describe('numbers 4: criteria are rounded only where the plan says so', () => {
  test.each([
    { criterion: null, score: '81.3333' },
    { criterion: 1, score: '81.3000' },
    { criterion: 0, score: '81.0000' },
  ])('to $criterion places the mean of 80, 81 and 83 gives $score', ({ criterion, score }) => {
    const root = aGroup('ROOT', aMark('A'));
    const rounding = { metric: 4, criterion, stage: 2, final: 2, provenance: ASSUMED };
    const rubric = aRubric({ root, indices: [anIndex(root, 'main', { A: 1 })], rounding });
    const sheets = [80, 81, 83].map((mark, juror) => aSheet('E', { A: mark }, { juror: `j${juror}` }));
    expect(textOf(scored(rubric, sheets))).toBe(score);
  });
});

describe('panel 4 and 6: what does not apply', () => {
  const root = aGroup('ROOT', aMark('A'), aMetric('M', 'M6', '0', '100'));
  const weights = (metric: number) => [anIndex(root, 'main', { A: 100 - metric, M: metric })];
  const sheet = [aSheet('E', { A: 50 })];

  test.each([
    { state: 'NOT_SUBMITTED', score: '30.0000', because: 'it counts 0' },
    { state: 'INVALID', score: '30.0000', because: 'it counts 0 too' },
    { state: 'NOT_APPLICABLE', score: '50.0000', because: 'its weight goes to A' },
  ] as const)('$state gives $score: $because', ({ state, score }) => {
    const panel = scored(aRubric({ root, indices: weights(40) }), sheet, { metrics: [{ metric: 'M6', state }] });
    expect(textOf(panel)).toBe(score);
  });

  test('below 60 % of the weight an entry is incomplete', () => {
    const metrics = [{ metric: 'M6', state: 'NOT_APPLICABLE' }] as const;
    const panel = scored(aRubric({ root, indices: weights(41) }), sheet, { metrics });
    expect(panel.missing).toEqual({ reason: 'too-little-applicable', counted: 1, needed: 60 });
  });

  test('metric points stand beside the marks', () => {
    const panel = scored(aRubric({ root, indices: weights(40) }), sheet, { metrics: someMetrics(75, 2) });
    expect(textOf(panel)).toBe('60.0000');
    expect(nodeScoreOf(panel, null, 'M')).not.toBeNull();
  });
});

describe('ranking 4: the mean of several columns', () => {
  const root = aGroup('ROOT', aGroup('X', aMark('A'), aMark('B')), aMetric('M', 'M6', '0', '100'));
  const indices = [
    anIndex(root, 'first', { X: 100, M: 0, A: 100, B: 0 }),
    anIndex(root, 'second', { X: 100, M: 0, A: 0, B: 100 }),
  ];
  const panel = scored(aRubric({ root, indices, leastApplicablePercent: { value: 60, provenance: ASSUMED } }), [
    aSheet('E', { A: 80, B: 65 }),
  ]);

  test('80 in one column and 65 in the other are 72.5', () => expect(textOf(panel)).toBe('72.5000'));

  test('a node that says nothing in one of them says nothing', () => {
    const metrics = [{ metric: 'M6', state: 'NOT_APPLICABLE' }] as const;
    const other = scored(aRubric({ root, indices }), [aSheet('E', { A: 80, B: 65 })], { metrics });
    expect(nodeScoreOf(other, null, 'M')).toBeNull();
    expect(() => nodeScoreOf(panel, 'unknown', 'ROOT')).toThrow('missing');
  });
});
