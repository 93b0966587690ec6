import {
  ASSUMED,
  anInput,
  aGroup,
  aMark,
  anEntry,
  anIndex,
  aRubric,
  aSheet,
  entryOf,
  resultOf,
} from '../../test/builders';
import type { EntryInput, InputDocument } from '../input-document';
import type { ResultDocument } from '../result-document';
import { drawnLots } from '../selection/lot';
import type { TieChainElement } from './chain-element';

const root = aGroup('ROOT', aMark('A'));

/** Entries whose jurors give these marks; all means are 70. */
function resultUnder(
  elements: readonly TieChainElement[],
  marks: Readonly<Record<string, readonly number[]>>,
  parts: Readonly<Record<string, Partial<EntryInput>>> = {},
): ResultDocument {
  const input: InputDocument = anInput({
    rubrics: [
      {
        group: 'IP',
        rubric: aRubric({
          root,
          indices: [anIndex(root, 'main', { A: 1 })],
          tieChain: { elements, provenance: ASSUMED },
        }),
      },
    ],
    entries: Object.keys(marks).map((code) => anEntry(code, parts[code])),
    sheets: Object.entries(marks).flatMap(([code, own]) =>
      own.map((A, place) => aSheet(code, { A }, { juror: `j${place + 1}` })),
    ),
  });
  return resultOf(input);
}

const ranks = ({ entries }: ResultDocument) =>
  Object.fromEntries(entries.map(({ code, standing }) => [code, standing.kind === 'ranked' ? standing.rank : null]));
const chainOf = (result: ResultDocument, code: string) => entryOf(result, code).tieChain;

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

test('ranking 12: where ranks are summed the own rank can decide', () => {
  const input = anInput({
    rubrics: [
      {
        group: 'IP',
        rubric: aRubric({
          root,
          indices: [anIndex(root, 'main', { A: 1 })],
          final: {
            ...{ kind: 'factored-ranks', own: '1', stages: [{ stage: 'short', factor: '1' }] },
            provenance: ASSUMED,
          },
          tieChain: { elements: [{ kind: 'own-rank' }], provenance: ASSUMED },
        }),
      },
    ],
    entries: [
      anEntry('P', { carried: [{ stage: 'short', rank: 1 }] }),
      anEntry('Q', { carried: [{ stage: 'short', rank: 2 }] }),
    ],
    sheets: [aSheet('P', { A: 60 }), aSheet('Q', { A: 70 })],
  });
  expect(ranks(resultOf(input))).toEqual({ Q: 1, P: 2 });
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
});
