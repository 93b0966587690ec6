import type { EntryInput, MeasureInput } from '../input-document';
import { explanationLines } from '../explanation';
import type { Language } from '../number-text';
import type { CriterionNode, GroupNode, MeasureNode, Norm, Rubric } from '../rubric';
import {
  aGroup,
  aMark,
  aMeasure,
  aMetric,
  anEntry,
  anIndex,
  anInput,
  aRubric,
  aSheet,
  ASSUMED,
  resultOf,
  someMetrics,
} from '../../test/builders';

const given = (measure: string, value: string): MeasureInput => ({ measure, state: 'VALUE', value });
const rate = (measure: string, numerator: string, denominator: string): MeasureInput => ({
  measure,
  state: 'VALUE',
  now: { numerator, denominator },
});
const WILSON = { kind: 'rate', bound: 'wilson', z: '1.96' } as const;
const PLAIN = { kind: 'rate', bound: 'plain' } as const;

function rubricOf(root: GroupNode, weights: Readonly<Record<string, number>>, parts: Partial<Rubric> = {}): Rubric {
  return aRubric({
    root,
    indices: [anIndex(root, 'main', weights)],
    quorum: { sheets: 0, provenance: ASSUMED },
    tieChain: { elements: [], provenance: ASSUMED },
    ...parts,
  });
}

function linesOf(rubric: Rubric, entries: readonly EntryInput[], language: Language = 'en'): readonly string[] {
  const sheets = rubric.quorum.sheets > 0 ? entries.map(({ code }) => aSheet(code, { K: 70 })) : [];
  const input = anInput({
    rubrics: [{ group: 'IP', rubric }],
    entries,
    sheets,
    selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 1 }] },
  });
  return explanationLines(resultOf(input), rubric, 'E0', language);
}

describe('measures 2-7: a measure says what was read and how it is given points', () => {
  const told = (parts: Partial<MeasureNode>, input: MeasureInput, language: Language = 'en') => {
    const root = aGroup('ROOT', aMeasure('M', parts), aMeasure('N'));
    const entry = anEntry('E0', { measures: [input, given('N', '50')] });
    const lines = linesOf(
      rubricOf(root, { M: 3, N: 2 }, { leastApplicablePercent: { value: 1, provenance: ASSUMED } }),
      [entry],
      language,
    );
    return lines.find((line) => line.startsWith('Kriteria M ('));
  };
  const norm = (parts: Norm): Partial<MeasureNode> => ({ norm: parts });

  test.each([
    { parts: {}, input: given('M', '60.5'), line: 'value 60.5, 60.5 points (the value itself), gives 36.3.' },
    {
      parts: norm({ kind: 'goalposts', zeroAt: '0', fullAt: '2000' }),
      input: given('M', '1000'),
      line: 'value 1,000, 50 points (0 points at 0, 100 at 2,000, a straight line between), gives 30.',
    },
    {
      parts: norm({ kind: 'log-goalposts', zeroAt: '1', fullAt: '100', full: '10' }),
      input: given('M', '500'),
      line: 'value 500, outside the range and counted as its nearest end, 10 points (0 points at 1, 10 at 100, by logarithms between), gives 6.',
    },
    {
      parts: norm({
        kind: 'piecewise',
        knots: [
          { at: '0', points: '0' },
          { at: '10', points: '80' },
        ],
      }),
      input: given('M', '5'),
      line: 'value 5, 40 points (straight lines between 0 → 0; 10 → 80), gives 24.',
    },
    {
      parts: norm({
        kind: 'bands',
        closed: 'lower',
        bands: [
          { from: null, to: '5', points: '20' },
          { from: '5', to: null, points: '70' },
        ],
      }),
      input: given('M', '5'),
      line: 'value 5, 70 points (by bands that hold their lower end: –5 → 20; 5– → 70), gives 42.',
    },
    {
      parts: norm({ kind: 'bands', closed: 'upper', bands: [{ from: '0', to: '5', points: '20' }] }),
      input: given('M', '5'),
      line: 'value 5, 20 points (by bands that hold their upper end: 0–5 → 20), gives 12.',
    },
    {
      parts: { reading: PLAIN },
      input: rate('M', '3', '4'),
      line: '75 % (3/4), 75 points (the value itself), gives 45.',
    },
    {
      parts: { reading: WILSON, places: 2 },
      input: rate('M', '3', '3'),
      line: 'lower bound 43.85 % (3/3, z = 1.96), 43.85 points (the value itself), gives 26.31.',
    },
    {
      parts: { reading: PLAIN, leastDenominator: 30 },
      input: rate('M', '3', '4'),
      line: '3/4, where the denominator must be at least 30; so it does not apply.',
    },
    { parts: {}, input: { measure: 'M', state: 'NOT_SUBMITTED' }, line: 'not submitted, counts 0.' },
    {
      parts: {},
      input: { measure: 'M', state: 'INVALID' },
      line: 'cannot be computed from what was submitted, counts 0.',
    },
    {
      parts: {},
      input: { measure: 'M', state: 'NOT_APPLICABLE' },
      line: 'does not apply; its weight goes to the other criteria of the same group.',
    },
  ] as const)('$line', ({ parts, input, line }) => expect(told(parts, input)).toBe(`Kriteria M (weight 3/5): ${line}`));

  test('in Indonesian with its commas', () => {
    expect(told({ reading: WILSON, places: 2 }, rate('M', '3', '3'), 'id')).toBe(
      'Kriteria M (bobot 3/5): batas bawah 43,85 % (3/3, z = 1,96), 43,85 poin (nilai itu sendiri), menyumbang 26,31.',
    );
  });
});

describe('measures 8-11: groups that are more than a weighted mean say how they came about', () => {
  const group = (code: string, parts: Partial<GroupNode>, ...children: readonly CriterionNode[]): GroupNode => ({
    ...aGroup(code, ...children),
    ...parts,
  });
  const factors = { A: '0.5', B: '2' };
  const AB = [aMeasure('A'), aMeasure('B')];
  const both = (code: string, a: string, b: string) =>
    anEntry(code, { measures: [given('A', a), given('B', b), given('C', '50')] });

  test('a geometric mean, whose parts give nothing by themselves', () => {
    const root = group('ROOT', { combine: { kind: 'geometric-mean' }, places: 3 }, ...AB);
    const lines = linesOf(rubricOf(root, { A: 1, B: 1 }), [
      anEntry('E0', { measures: [given('A', '4'), given('B', '9')] }),
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kriteria A (weight 1/2): value 4, 4 points (the value itself).',
        'Kriteria ROOT: weighted geometric mean of Kriteria A 4; Kriteria B 9, rounded to 3 decimals: 6. A single 0 makes it 0.',
        'The sum is 6.000000, rounded to 2 decimals: 6.00.',
      ]),
    );
    expect(lines.join(' ')).not.toContain('gives');
  });

  test('a rounded mean and a rounded sum, and what they give', () => {
    const root = aGroup(
      'ROOT',
      group('X', { places: 0 }, ...AB),
      group('Y', { combine: { kind: 'sum', factors: { C: '-1' } }, places: 1 }, aMeasure('C')),
    );
    const lines = linesOf(rubricOf(root, { X: 1, Y: 1, A: 1, B: 1 }), [both('E0', '60', '61')]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kriteria A (weight 1/2 in Kriteria X): value 60, 60 points (the value itself).',
        'Kriteria C (factor -1): value 50, 50 points (the value itself).',
        'Kriteria Y: sum of -1 × Kriteria C 50, rounded to 1 decimals: -50.',
        'Kriteria Y gives -25.',
        'Kriteria X: weighted mean of Kriteria A 60; Kriteria B 61, rounded to 0 decimals: 61.',
        'Kriteria X gives 30.5.',
      ]),
    );
  });

  test('a plain sum with what does not apply', () => {
    const root = aGroup('ROOT', group('S', { combine: { kind: 'sum', factors } }, ...AB), aMeasure('C'));
    const measures: readonly MeasureInput[] = [
      given('A', '60'),
      { measure: 'B', state: 'NOT_APPLICABLE' },
      given('C', '1'),
    ];
    const lines = linesOf(rubricOf(root, { S: 1, C: 1 }), [anEntry('E0', { measures })]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kriteria B (factor 2): does not apply; it adds nothing to the sum.',
        'Kriteria S: sum of 0.5 × Kriteria A 60: 30.',
      ]),
    );
  });

  test('marks and metrics inside a composite give nothing by themselves', () => {
    const root = aGroup('ROOT', group('X', { places: 1 }, aMark('K'), aMetric('L', 'M6', '0', '100')), aMeasure('C'));
    const rubric = rubricOf(root, { X: 1, C: 1, K: 1, L: 1 }, { quorum: { sheets: 1, provenance: ASSUMED } });
    const lines = linesOf(rubric, [anEntry('E0', { measures: [given('C', '1')], metrics: someMetrics(80, 2) })]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kriteria K (weight 1/2 in Kriteria X): mean 70.',
        'Kriteria L (weight 1/2 in Kriteria X): 80 % (80/100), 80 points of 100.',
      ]),
    );
  });

  test('the distance to the cut is not split below a composite, and says so', () => {
    const root = aGroup('ROOT', group('X', { places: 0 }, ...AB), aMeasure('C'));
    const lines = linesOf(rubricOf(root, { X: 1, C: 1, A: 1, B: 1 }), [both('E0', '60', '61'), both('E1', '80', '81')]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kriteria X: 10 less.',
        'The difference in Kriteria X is not split by what stands under it: its value is rounded or a geometric mean, so that parts would not add up.',
      ]),
    );
  });

  test('where a composite is equal to the cut nothing is said of it', () => {
    const root = aGroup('ROOT', group('X', { places: 0 }, ...AB), aMeasure('C'));
    const entries = ['50', '40'].map((c, place) =>
      anEntry(`E${1 - place}`, { measures: [given('A', '1'), given('B', '1'), given('C', c)] }),
    );
    const lines = linesOf(rubricOf(root, { X: 1, C: 1, A: 1, B: 1 }), entries);
    expect(lines).toContain('Kriteria C: 5 less.');
    expect(lines.join(' ')).not.toContain('not split');
  });

  test('an entry without a score is told nothing of what nobody could compute', () => {
    const root = group('ROOT', { places: 0 }, aMark('K'), aMeasure('C'));
    const rubric = rubricOf(root, { K: 1, C: 1 }, { quorum: { sheets: 2, provenance: ASSUMED } });
    const lines = linesOf(rubric, [anEntry('E0', { measures: [given('C', '1')] })]);
    expect(lines.join(' ')).not.toMatch(/weighted mean of|value 1/);
  });

  test('norms and combinations say where they come from', () => {
    const root = group('ROOT', { combine: { kind: 'sum', factors } }, ...AB);
    expect(
      linesOf(
        rubricOf(root, {}),
        [both('E0', '1', '2')].map(({ code }) => anEntry(code)),
      ).join(' '),
    ).toContain('how Kriteria A is given points, how Kriteria B is given points, how Kriteria ROOT is computed');
  });
});
