import {
  aGroup,
  aMark,
  aMetric,
  anIndex,
  ASSUMED,
  anInput,
  aRubric,
  aSheet,
  anEntry,
  entryOf,
  resultOf,
} from '../../test/builders';
import type { InputDocument } from '../input-document';
import type { EntryResult } from '../result-document';
import type { Rubric } from '../rubric';
import type { PanelRule } from './panel-rule';

type Marks = readonly (readonly [a: number, b: number])[];

/** One entry whose jurors give A (weight 60) and B (weight 40) so. */
function documentOf(panel: PanelRule, marks: Marks, parts: Partial<Rubric> = {}): InputDocument {
  const jurors = marks.map((_, place) => `j${place + 1}`);
  return anInput({
    rubrics: [{ group: 'IP', rubric: aRubric({ panel: { ...panel, provenance: ASSUMED }, ...parts }) }],
    panels: [{ group: 'IP', jurors }],
    entries: [anEntry('E')],
    sheets: marks.map(([A, B], place) => aSheet('E', { A, B }, { juror: `j${place + 1}` })),
  });
}

function entryUnder(panel: PanelRule, marks: Marks, parts: Partial<Rubric> = {}): EntryResult {
  return entryOf(resultOf(documentOf(panel, marks, parts)), 'E');
}

const scoreOf = ({ standing }: EntryResult): string | null => (standing.kind === 'ranked' ? standing.score : null);
const nodesOf = ({ nodes }: EntryResult) =>
  Object.fromEntries(nodes.map(({ node, score, contribution }) => [node, [score, contribution]]));
const keptOf = ({ jurors }: EntryResult): readonly (string | undefined)[] =>
  jurors.map(({ kept = [] }) => kept.find(({ index }) => index === null)?.share);

/** Totals 50, 60, 70, 80, 100. */
const FIVE: Marks = [
  [50, 50],
  [100, 0],
  [70, 70],
  [80, 80],
  [100, 100],
];

describe('panel 8: a trimmed mean', () => {
  const trim = { method: 'trim', drop: 1 } as const;

  test('leaves out the sheets with the highest and the lowest total; the rest give every criterion', () => {
    const entry = entryUnder(trim, FIVE);
    expect(scoreOf(entry)).toBe('70.00');
    expect(nodesOf(entry)).toMatchObject({ A: ['83.333333', '50.000000'], B: ['50.000000', '20.000000'] });
    expect(keptOf(entry)).toEqual(['0.000000', '1.000000', '1.000000', '1.000000', '0.000000']);
  });

  test('leaving out none is the mean', () => {
    const [trimmed, mean] = [entryUnder({ method: 'trim', drop: 0 }, FIVE), entryUnder({ method: 'mean' }, FIVE)];
    expect([scoreOf(trimmed), trimmed.nodes]).toEqual([scoreOf(mean), mean.nodes]);
  });

  test.each([
    { sheets: 4, standing: { kind: 'incomplete', reason: 'too-few-to-trim', counted: 4, needed: 5 } },
    { sheets: 5, standing: { kind: 'ranked' } },
  ])('of $sheets sheets with one left out at each end', ({ sheets, standing }) => {
    expect(entryUnder(trim, FIVE.slice(0, sheets)).standing).toMatchObject(standing);
  });
});

describe('panel 9: a median', () => {
  test.each([
    { marks: FIVE, score: '70.00', kept: [0, 0, 1, 0, 0] },
    { marks: FIVE.slice(0, 4), score: '65.00', kept: [0, 1, 1, 0] },
    { marks: FIVE.slice(0, 2), score: '55.00', kept: [1, 1] },
    { marks: FIVE.slice(0, 1), score: '50.00', kept: [1] },
  ])('of $kept.length sheets', ({ marks, score, kept }) => {
    const entry = entryUnder({ method: 'median' }, marks);
    expect(scoreOf(entry)).toBe(score);
    expect(keptOf(entry)).toEqual(kept.map((share) => `${share}.000000`));
  });
});

describe('panel 10: equal totals across an edge', () => {
  /** Totals 60, 60, 60, 60, 90; the first two by other marks. */
  const marks: Marks = [
    [100, 0],
    [20, 120],
    [60, 60],
    [60, 60],
    [90, 90],
  ];
  const scale = { min: '0', max: '120', step: '1' };
  const root = aGroup('ROOT', aMark('A', scale), aMark('B', scale));

  test('count in the same part, whoever the jurors are', () => {
    const entry = entryUnder({ method: 'trim', drop: 1 }, marks, { root });
    expect(keptOf(entry)).toEqual(['0.750000', '0.750000', '0.750000', '0.750000', '0.000000']);
    expect(scoreOf(entry)).toBe('60.00');
    expect(nodesOf(entry)).toMatchObject({ A: ['60.000000', '36.000000'], B: ['60.000000', '24.000000'] });
  });
});

describe('panel 7: joined criterion by criterion', () => {
  test.each<{ panel: PanelRule; score: string }>([
    { panel: { method: 'trim', drop: 1, level: 'criteria' }, score: '76.67' },
    { panel: { method: 'median', level: 'criteria' }, score: '76.00' },
    { panel: { method: 'mean', level: 'criteria' }, score: '72.00' },
  ])('$panel.method', ({ panel, score }) => {
    expect(scoreOf(entryUnder(panel, FIVE))).toBe(score);
  });

  test('says of every mark in which part it counts', () => {
    const { jurors } = entryUnder({ method: 'trim', drop: 1, level: 'criteria' }, FIVE);
    const sharesOf = (criterion: string) =>
      jurors.map(({ keptMarks = [] }) => keptMarks.find((one) => one.criterion === criterion)?.share);
    expect(sharesOf('A')).toEqual(['0.000000', '0.500000', '1.000000', '1.000000', '0.500000']);
    expect(sharesOf('B')).toEqual(['1.000000', '0.000000', '1.000000', '1.000000', '0.000000']);
    expect(jurors.every(({ kept }) => kept === undefined)).toBe(true);
  });

  test('criteria are rounded where the plan says so', () => {
    const rounding = { metric: 4, criterion: 0, stage: 2, final: 2, provenance: ASSUMED };
    const entry = entryUnder({ method: 'trim', drop: 1, level: 'criteria' }, FIVE, { rounding });
    expect(nodesOf(entry)).toMatchObject({ A: ['83.000000', '49.800000'], B: ['67.000000', '26.800000'] });
  });
});

test.each<PanelRule>([{ method: 'mean' }, { method: 'mean', level: 'criteria' }])(
  'panel 7: a mean says nothing of sheets that are kept: $level',
  (panel) => {
    const { jurors } = entryUnder(panel, FIVE);
    expect(Object.keys(jurors[0] ?? {})).toEqual(['juror', 'marks', 'totals']);
  },
);

test('panel 8: of an entry with too few sheets to leave some out, every mark is told', () => {
  const entry = entryUnder({ method: 'trim', drop: 2 }, FIVE.slice(0, 4));
  expect(nodesOf(entry)).toMatchObject({ A: ['75.000000', null], B: ['50.000000', null] });
  expect(keptOf(entry)).toEqual(['1.000000', '1.000000', '1.000000', '1.000000']);
});

test('panel 6, 9: a column under which nothing of weight applies leaves no sheet out, and the entry has no score', () => {
  const root = aGroup('ROOT', aMark('A'), aMark('B'), aMetric('M', 'M6', '0', '100'));
  const indices = [anIndex(root, 'main', { A: 0, B: 0, M: 1 })];
  const input = documentOf({ method: 'median' }, FIVE, { root, indices });
  const entry = anEntry('E', { metrics: [{ metric: 'M6', state: 'NOT_APPLICABLE' }] });
  const result = entryOf(resultOf({ ...input, entries: [entry] }), 'E');
  expect(result.standing).toMatchObject({ kind: 'incomplete', reason: 'too-little-applicable' });
  expect(keptOf(result)).toEqual(FIVE.map(() => '1.000000'));
});
