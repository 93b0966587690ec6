import { ASSUMED, anInput, aGroup, aMark, aMeasure, anEntry, aRubric } from '../../test/builders';
import type { EntryInput, InputDocument } from '../input-document';
import { inputProblems, type InputProblem } from '../input-problems';
import type { Rubric } from '../rubric';
import type { TieChainElement } from './chain-element';
import type { FinalRule } from './final-rule';
import type { PanelRule } from './panel-rule';

type Told = Partial<InputProblem>;

const problemsOf = (rubric: Partial<Rubric>, entry: Partial<EntryInput> = {}, parts: Partial<InputDocument> = {}) =>
  inputProblems(
    anInput({ rubrics: [{ group: 'IP', rubric: aRubric(rubric) }], entries: [anEntry('P', entry)], ...parts }),
  );

describe('panel 8, 11: how jurors are joined', () => {
  const points: PanelRule = {
    ...{ method: 'rank-points', points: ['12', '10'], orderedBy: 'highest' },
    ...{ sharedRanks: 'average', total: 'mean' },
  };
  const ofPanel = (panel: PanelRule, parts: Partial<Rubric> = {}) =>
    problemsOf({ panel: { ...panel, provenance: ASSUMED }, ...parts });

  test.each<{ panel: PanelRule; told: Told }>([
    { panel: { method: 'trim', drop: -1 }, told: { code: 'not-a-drop', path: 'panel.drop', facts: { most: 100 } } },
    { panel: { method: 'trim', drop: 1.5 }, told: { code: 'not-a-drop', path: 'panel.drop' } },
    { panel: { ...points, points: [] }, told: { code: 'no-place-points', path: 'panel.points' } },
    {
      panel: { ...points, points: ['12', 'ten'] },
      told: { code: 'place-points-not-decimal', path: 'panel.points[1]', facts: { value: 'ten', most: 10000 } },
    },
    { panel: { ...points, points: ['-1'] }, told: { code: 'place-points-not-decimal', path: 'panel.points[0]' } },
    { panel: { ...points, points: ['10001'] }, told: { code: 'place-points-not-decimal', path: 'panel.points[0]' } },
    {
      panel: { ...points, points: ['8', '10'] },
      told: { code: 'place-points-rise', path: 'panel.points[1]', facts: { value: '10' } },
    },
    { panel: { method: 'loudest' } as never, told: { code: 'panel-unknown', path: 'panel.method' } },
  ])('$told.code at $told.path', ({ panel, told }) => {
    const path = `rubrics[0].rubric.${told.path ?? ''}`;
    expect(ofPanel(panel)).toEqual([expect.objectContaining({ ...told, path })]);
  });

  test.each<{ points: readonly string[] }>([{ points: ['10000', '0'] }, { points: ['5', '5', '0.5'] }])(
    'points $points fall from the most there may be to none',
    ({ points: own }) => expect(ofPanel({ ...points, points: own })).toEqual([]),
  );

  test('points for places without anything to mark', () => {
    const root = aGroup('ROOT', aMeasure('X'));
    expect(ofPanel(points, { root, quorum: { sheets: 0, provenance: ASSUMED } })).toContainEqual(
      expect.objectContaining({ code: 'place-points-without-marks', path: 'rubrics[0].rubric.panel.method' }),
    );
  });

  test.each<{ panel: PanelRule; problems: readonly string[] }>([
    { panel: { method: 'trim', drop: 1 }, problems: ['criterion-rounding-needs-criteria'] },
    { panel: { method: 'median', level: 'totals' }, problems: ['criterion-rounding-needs-criteria'] },
    { panel: { method: 'median', level: 'criteria' }, problems: [] },
    { panel: { method: 'mean' }, problems: [] },
    { panel: points, problems: [] },
  ])('panel 7: criteria rounded under $panel', ({ panel, problems }) => {
    const rounding = { metric: 4, criterion: 1, stage: 2, final: 2, provenance: ASSUMED };
    const place = { path: 'rubrics[0].rubric.rounding.criterion', facts: { criterion: 1 } };
    expect(ofPanel(panel, { rounding })).toEqual(problems.map((code) => ({ code, ...place })));
  });

  const rounded = { ...aGroup('X', aMark('A')), places: 1 };
  const root = aGroup('ROOT', rounded, aMark('B'));
  const indices = aRubric().indices.map((index) => {
    return { ...index, weights: { X: 60, A: 1, B: 40 }, totals: { ROOT: 100, X: 1 } };
  });

  test.each<{ panel: PanelRule; problems: readonly string[] }>([
    { panel: { method: 'trim', drop: 1 }, problems: ['composite-needs-criteria'] },
    { panel: { method: 'median', level: 'totals' }, problems: ['composite-needs-criteria'] },
    { panel: { method: 'median', level: 'criteria' }, problems: [] },
    { panel: { method: 'mean' }, problems: [] },
  ])('a rounded group of marks under $panel', ({ panel, problems }) => {
    const place = { path: 'rubrics[0].rubric.panel.level', facts: { node: 'X' } };
    expect(ofPanel(panel, { root, indices })).toEqual(problems.map((code) => ({ code, ...place })));
  });
});

describe('finals 2-5, 8: how stages are joined', () => {
  const carry: FinalRule = { kind: 'carry', own: 60, stages: [{ stage: 'document', weight: 40 }], total: 100 };
  const factored: FinalRule = { kind: 'factored-ranks', own: '1', stages: [{ stage: 'document', factor: '0.5' }] };
  const joinedBy = (final: FinalRule | undefined): Partial<Rubric> =>
    final === undefined ? {} : { final: { ...final, provenance: ASSUMED } };
  const full = { carried: [{ stage: 'document', score: '80', rank: 1 }] };

  test.each<{ final: FinalRule; told: Told }>([
    { final: { kind: 'sum' } as never, told: { code: 'final-unknown', path: 'final.kind' } },
    { final: { kind: 'best-of', stages: [] }, told: { code: 'no-final-stages', path: 'final.stages' } },
    { final: { kind: 'best-of', stages: [''] }, told: { code: 'final-stage-without-code', path: 'final.stages[0]' } },
    {
      final: { kind: 'best-of', stages: ['first', 'first'] },
      told: { code: 'final-stage-repeated', path: 'final.stages[1]', facts: { stage: 'first' } },
    },
    { final: { ...carry, own: 0.5 }, told: { code: 'final-weight-not-whole', path: 'final.own' } },
    {
      final: { ...carry, stages: [{ stage: 'document', weight: -40 }] },
      told: { code: 'final-weight-not-whole', path: 'final.stages[0].weight' },
    },
    {
      final: { ...carry, own: 50 },
      told: {
        code: 'final-weights-do-not-sum',
        path: 'final.total',
        facts: { total: 100, sum: 90, difference: 10 },
      },
    },
    {
      final: { kind: 'carry', own: 0, stages: [{ stage: 'document', weight: 0 }], total: 0 },
      told: { code: 'final-weights-do-not-sum', path: 'final.total' },
    },
    { final: { ...factored, own: '0' }, told: { code: 'final-factor-not-above-zero', path: 'final.own' } },
    { final: { ...factored, own: 'half' }, told: { code: 'final-factor-not-above-zero', path: 'final.own' } },
    {
      final: { ...factored, stages: [{ stage: 'document', factor: '11' }] },
      told: { code: 'final-factor-not-above-zero', path: 'final.stages[0].factor', facts: { value: '11', most: 10 } },
    },
  ])('$told.code at $told.path', ({ final, told }) => {
    const path = `rubrics[0].rubric.${told.path ?? ''}`;
    expect(problemsOf(joinedBy(final), full)).toEqual([expect.objectContaining({ ...told, path })]);
  });

  test.each<{ final: FinalRule; entry: Partial<EntryInput>; told: Told }>([
    { final: carry, entry: { carried: [] }, told: { code: 'final-score-missing', path: 'entries[0].carried' } },
    {
      final: factored,
      entry: { carried: [{ stage: 'document', score: '80' }] },
      told: { code: 'final-rank-missing', path: 'entries[0].carried', facts: { entry: 'P', stage: 'document' } },
    },
    {
      final: carry,
      entry: { carried: [{ stage: 'document', score: '1000000.1' }] },
      told: {
        ...{ code: 'final-score-too-large', path: 'entries[0].carried[0].score' },
        facts: { stage: 'document', most: 1_000_000 },
      },
    },
    {
      final: factored,
      entry: { carried: [{ stage: 'document', rank: 100_001 }] },
      told: {
        ...{ code: 'final-rank-too-large', path: 'entries[0].carried[0].rank' },
        facts: { stage: 'document', most: 100_000 },
      },
    },
  ])('$told.code', ({ final, entry, told }) => {
    expect(problemsOf(joinedBy(final), entry)).toEqual([expect.objectContaining(told)]);
  });

  test.each<{ final: FinalRule | undefined; entry: Partial<EntryInput> }>([
    { final: carry, entry: { eligibility: 'withdrawn' } },
    { final: { kind: 'best-of', stages: ['document'] }, entry: {} },
    { final: undefined, entry: { carried: [{ stage: 'document', score: '1000000.1' }] } },
    { final: carry, entry: { carried: [...full.carried, { stage: 'other', score: '1000000.1' }] } },
    { final: carry, entry: full },
  ])('nothing is wrong with $entry under $final', ({ final, entry }) => {
    expect(problemsOf(joinedBy(final), entry)).toEqual([]);
  });

  test.each<{ carried: EntryInput['carried'][number]; told: Told }>([
    { carried: { stage: 'x' }, told: { code: 'carried-says-nothing', path: 'entries[0].carried[0]' } },
    {
      carried: { stage: 'x', rank: 0 },
      told: { code: 'carried-rank-not-a-place', path: 'entries[0].carried[0].rank' },
    },
    { carried: { stage: 'x', rank: 1.5 }, told: { code: 'carried-rank-not-a-place' } },
    { carried: { stage: 'x', score: 'a' }, told: { code: 'carried-not-decimal', path: 'entries[0].carried[0].score' } },
  ])('$told.code: $carried', ({ carried, told }) => {
    expect(problemsOf({}, { carried: [carried] })).toEqual([expect.objectContaining(told)]);
  });
});

describe('finals 6, 8: adjustments', () => {
  const line = { code: 'late', points: '-1.00', reason: 'Berkas terlambat' };

  test.each<{ lines: EntryInput['adjustments']; told: Told }>([
    {
      lines: [{ ...line, code: '' }],
      told: { code: 'adjustment-without-code', path: 'entries[0].adjustments[0].code' },
    },
    {
      lines: [line, line],
      told: { code: 'adjustment-repeated', path: 'entries[0].adjustments[1].code', facts: { adjustment: 'late' } },
    },
    {
      lines: [{ ...line, points: 'NaN' }],
      told: { code: 'adjustment-not-decimal', path: 'entries[0].adjustments[0].points', facts: { value: 'NaN' } },
    },
    {
      lines: [{ ...line, reason: ' ' }],
      told: {
        ...{ code: 'adjustment-without-reason', path: 'entries[0].adjustments[0].reason' },
        facts: { adjustment: 'late' },
      },
    },
    {
      lines: [
        { ...line, points: '-600000' },
        { ...line, code: 'b', points: '600000' },
      ],
      told: { code: 'adjustments-too-large', path: 'entries[0].adjustments', facts: { most: 1_000_000 } },
    },
  ])('$told.code', ({ lines = [], told }) => {
    expect(problemsOf({}, { adjustments: lines })).toEqual([expect.objectContaining(told)]);
  });

  test('a deduction with its reason is fine', () => expect(problemsOf({}, { adjustments: [line] })).toEqual([]));
});

describe('ranking 10-14: elements of a chain', () => {
  const ofChain = (elements: readonly TieChainElement[], parts: Partial<InputDocument> = {}) =>
    problemsOf({ tieChain: { elements, provenance: ASSUMED } }, {}, parts);
  const countback: TieChainElement = { kind: 'countback', of: 'marks', equalCountOnly: true };
  const seed = '000000000012d687';

  test.each<{ elements: readonly TieChainElement[]; told: Told }>([
    {
      elements: [{ kind: 'count-of-marks', atLeast: 'x' }],
      told: { code: 'chain-mark-not-decimal', path: '[0].atLeast', facts: { value: 'x' } },
    },
    {
      elements: [{ kind: 'measure', measure: '', order: 'ascending' }],
      told: { code: 'chain-measure-without-code', path: '[0].measure' },
    },
    {
      elements: [{ kind: 'lot', seed: '12' }],
      told: { code: 'chain-lot-without-seed', path: '[0].seed', facts: { seed: '12' } },
    },
    { elements: [{ kind: 'lot', seed }, countback], told: { code: 'chain-lot-not-last', path: '[0]' } },
    { elements: [countback, countback], told: { code: 'tie-chain-repeated', path: '[1]' } },
  ])('$told.code at $told.path', ({ elements, told }) => {
    const path = `rubrics[0].rubric.tieChain.elements${told.path ?? ''}`;
    expect(ofChain(elements)).toEqual([expect.objectContaining({ ...told, path })]);
  });

  test.each<{ elements: readonly TieChainElement[] }>([
    { elements: [countback, { kind: 'countback', of: 'juror-totals', equalCountOnly: true }, { kind: 'own-rank' }] },
    {
      elements: [
        { kind: 'count-of-marks', atLeast: '80' },
        { kind: 'carried-rank', stage: 'x' },
        { kind: 'lot', seed },
      ],
    },
  ])('$elements are fine', ({ elements }) => expect(ofChain(elements)).toEqual([]));

  test('a countback where winners are assigned', () => {
    const selection = { kind: 'winners', categories: [{ category: 'main', group: 'IP', places: 1 }] } as const;
    expect(ofChain([countback], { selection })).toEqual([
      { code: 'countback-among-winners', path: 'rubrics[0].rubric.tieChain.elements[0]', facts: { group: 'IP' } },
    ]);
    expect(ofChain([{ kind: 'own-rank' }], { selection })).toEqual([]);
  });
});
