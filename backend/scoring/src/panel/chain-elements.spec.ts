import {
  aGroup,
  aMark,
  aMetric,
  anEntry,
  anIndex,
  anInput,
  aRubric,
  aSheet,
  ASSUMED,
  entryOf,
  resultOf,
} from '../../test/builders';
import { oneMarkDocument, type MarksByEntry } from '../../test/one-mark';
import type { EntryInput } from '../input-document';
import type { ResultDocument } from '../result-document';
import type { Rubric } from '../rubric';
import { drawnLots } from '../selection/lot';
import type { TieChainElement } from './chain-element';
import type { FinalRule } from './final-rule';
import type { PanelRule } from './panel-rule';

/** Entries whose jurors give these marks; all means are 70. */
function resultUnder(
  elements: readonly TieChainElement[],
  marks: MarksByEntry,
  entries: Readonly<Record<string, Partial<EntryInput>>> = {},
  rubric: Partial<Rubric> = {},
): ResultDocument {
  const tieChain = { elements, provenance: ASSUMED };
  return resultOf(oneMarkDocument(marks, { rubric: { tieChain, ...rubric }, entries }));
}

const ranks = ({ entries }: ResultDocument) =>
  Object.fromEntries(entries.map(({ code, standing }) => [code, standing.kind === 'ranked' ? standing.rank : null]));
const chainOf = (result: ResultDocument, code: string) => entryOf(result, code).tieChain;

describe('ranking 5: where sheets are left out by their totals, a node is what is kept of its own totals', () => {
  const root = aGroup('ROOT', aMark('A'), aMark('B'), aMetric('M', 'M6', '0', '100'));
  const indices = [anIndex(root, 'main', { A: 1, B: 1, M: 1 })];
  /** Every juror's marks sum to 140, so that all totals are equal, and the metric does not apply. */
  const documentUnder = (panel: PanelRule, node: string) => {
    const tieChain = { elements: [{ kind: 'node' as const, node }], provenance: ASSUMED };
    const marks = { P: [60, 60, 60, 80, 90], Q: [50, 60, 70, 80, 90] };
    return anInput({
      rubrics: [
        { group: 'IP', rubric: aRubric({ root, indices, panel: { ...panel, provenance: ASSUMED }, tieChain }) },
      ],
      panels: [{ group: 'IP', jurors: ['j1', 'j2', 'j3', 'j4', 'j5'] }],
      entries: ['P', 'Q'].map((code) => anEntry(code, { metrics: [{ metric: 'M6', state: 'NOT_APPLICABLE' }] })),
      sheets: Object.entries(marks).flatMap(([code, own]) =>
        own.map((A, place) => aSheet(code, { A, B: 140 - A }, { juror: `j${place + 1}` })),
      ),
    });
  };

  test.each<{ panel: PanelRule; node: string; values: readonly (string | null)[] }>([
    { panel: { method: 'median' }, node: 'A', values: ['60.00', '70.00'] },
    { panel: { method: 'trim', drop: 1 }, node: 'A', values: ['66.67', '70.00'] },
    { panel: { method: 'trim', drop: 1 }, node: 'B', values: ['73.33', '70.00'] },
    { panel: { method: 'median', level: 'criteria' }, node: 'A', values: ['60.00', '70.00'] },
    { panel: { method: 'mean' }, node: 'A', values: ['70.00', '70.00'] },
    { panel: { method: 'median' }, node: 'M', values: [null, null] },
  ])('$node under $panel: $values', ({ panel, node, values }) => {
    const result = resultOf(documentUnder(panel, node));
    expect(['P', 'Q'].map((code) => chainOf(result, code)[0]?.value)).toEqual(values);
  });
});

describe('ranking 10: countback', () => {
  const countback = (of: 'juror-totals' | 'marks', equalCountOnly = true): TieChainElement => {
    return { kind: 'countback', of, equalCountOnly };
  };

  test.each(['juror-totals', 'marks'] as const)('of %s from the highest down; the first difference decides', (of) => {
    const result = resultUnder([countback(of)], { P: [60, 70, 80], Q: [50, 80, 80], R: [70, 70, 70] });
    expect(ranks(result)).toEqual({ Q: 1, P: 2, R: 3 });
    const texts = of === 'marks' ? ['80', '70', '60'] : ['80.00', '70.00', '60.00'];
    expect(chainOf(result, 'P')).toEqual([{ label: `countback ${of}`, value: null, values: texts }]);
    expect(entryOf(result, 'P').separatedBy).toBe(0);
  });

  test('is passed over among equals who do not all have as many, where it asks for equal counts', () => {
    const result = resultUnder([countback('marks')], { P: [70, 70, 70], Q: [60, 80] });
    expect(ranks(result)).toEqual({ P: 1, Q: 1 });
    expect(chainOf(result, 'P')).toMatchObject([{ isPassedOver: true }]);
  });

  test('else having one more is better than having none', () => {
    const result = resultUnder([countback('marks', false)], { P: [70, 70], Q: [70, 70, 70] });
    expect(ranks(result)).toEqual({ Q: 1, P: 2 });
    expect(chainOf(result, 'P')[0]).not.toHaveProperty('isPassedOver');
  });

  test('whether counts are equal is asked of those alone whom nothing before it told apart', () => {
    const elements: readonly TieChainElement[] = [{ kind: 'carried-score', stage: 'document' }, countback('marks')];
    const carried = [{ stage: 'document', score: '90' }];
    const marks = { P: [60, 80], Q: [70, 70], R: [70, 70, 70] };
    expect(ranks(resultUnder(elements, marks, { P: { carried }, Q: { carried } }))).toEqual({ P: 1, Q: 2, R: 3 });
  });

  test('equals in every value share the rank', () => {
    expect(ranks(resultUnder([countback('marks')], { P: [60, 80], Q: [80, 60] }))).toEqual({ P: 1, Q: 1 });
  });
});

test.each([
  { atLeast: '80', ranks: { Q: 1, P: 2, R: 3 }, value: '1' },
  { atLeast: '60', ranks: { P: 1, R: 1, Q: 3 }, value: '3' },
])('ranking 11: how many marks reach $atLeast', ({ atLeast, ranks: expected, value }) => {
  const result = resultUnder([{ kind: 'count-of-marks', atLeast }], {
    P: [60, 70, 80],
    Q: [50, 80, 80],
    R: [70, 70, 70],
  });
  expect(ranks(result)).toEqual(expected);
  expect(chainOf(result, 'P')).toEqual([{ label: `count-of-marks ${atLeast}`, value }]);
});

test('ranking 12: the lower rank of an earlier stage is better, and none is last', () => {
  const carried = (rank: number) => ({ carried: [{ stage: 'short', rank }] });
  const result = resultUnder(
    [{ kind: 'carried-rank', stage: 'short' }],
    { P: [70], Q: [70], R: [70] },
    { P: carried(2), R: carried(1) },
  );
  expect(ranks(result)).toEqual({ R: 1, P: 2, Q: 3 });
  expect(chainOf(result, 'Q')).toEqual([{ label: 'carried-rank short', value: null }]);
});

test.each<FinalRule>([
  { kind: 'factored-ranks', own: '1', stages: [{ stage: 'short', factor: '1' }] },
  { kind: 'carry', own: 1, stages: [{ stage: 'short', weight: 1 }], total: 2 },
])('ranking 12: among equals in stages joined by $kind the own rank can decide', (rule) => {
  const short = (score: string, rank: number) => ({ carried: [{ stage: 'short', score, rank }] });
  const result = resultUnder(
    [{ kind: 'count-of-marks', atLeast: '0' }, { kind: 'own-rank' }],
    { P: [60], Q: [70] },
    { P: short('70', 1), Q: short('60', 2) },
    { final: { ...rule, provenance: ASSUMED } },
  );
  expect(ranks(result)).toEqual({ Q: 1, P: 2 });
  expect(chainOf(result, 'P')[1]).toEqual({ label: 'own-rank', value: '2' });
});

describe('ranking 13: a figure of the entry', () => {
  const given = (value: string): Partial<EntryInput> => ({ measures: [{ measure: 'start', state: 'VALUE', value }] });

  test.each([
    { order: 'ascending', expected: { P: 1, Q: 2, R: 3 } },
    { order: 'descending', expected: { Q: 1, P: 2, R: 3 } },
  ] as const)('$order, and who has none is last', ({ order, expected }) => {
    const element: TieChainElement = { kind: 'measure', measure: 'start', order };
    const parts = { P: given('8'), Q: given('12345678901234567.5') };
    const result = resultUnder([element], { P: [70], Q: [70], R: [70] }, parts);
    expect(ranks(result)).toEqual(expected);
    expect(chainOf(result, 'Q')).toEqual([{ label: 'start', value: '12345678901234567.5' }]);
  });

  test('a ratio is rounded as metrics are', () => {
    const ratio = (numerator: string): Partial<EntryInput> => ({
      measures: [{ measure: 'start', state: 'VALUE', now: { numerator, denominator: '3' } }],
    });
    const result = resultUnder(
      [{ kind: 'measure', measure: 'start', order: 'descending' }],
      { P: [70], Q: [70] },
      { P: ratio('1'), Q: ratio('2') },
    );
    expect(chainOf(result, 'Q')).toEqual([{ label: 'start', value: '0.6667' }]);
    expect(ranks(result)).toEqual({ Q: 1, P: 2 });
  });
});

test('ranking 14: a lot orders whoever is still equal, by the numbers that the seed gives all codes of the group', () => {
  const seed = '000000000012d687';
  const codes = ['P', 'Q', 'R', 'S'];
  const result = resultUnder([{ kind: 'lot', seed }], { P: [70], Q: [70], R: [70], S: [10] });
  const drawn = drawnLots(codes, seed);
  const order = ['P', 'Q', 'R'].toSorted((a, b) => ((drawn.get(a) ?? '') < (drawn.get(b) ?? '') ? -1 : 1));
  expect(result.entries.map(({ code }) => code)).toEqual([...order, 'S']);
  expect(Object.values(ranks(result)).toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 2, 3, 4]);
  const places = codes.toSorted((a, b) => ((drawn.get(a) ?? '') < (drawn.get(b) ?? '') ? -1 : 1));
  const shown = order.map((code) => chainOf(result, code)[0]?.value);
  expect(shown).toEqual(order.map((code) => String(places.indexOf(code) + 1)));
});
