import type { InputDocument, MeasureInput } from '../input-document';
import { inputProblems } from '../input-problems';
import { officialResult } from '../official-result';
import type { MeasureNode, Norm, Rubric } from '../rubric';
import { aGroup, aMeasure, anEntry, anIndex, anInput, aRubric, ASSUMED } from '../../test/builders';

const POSTS: Norm = { kind: 'goalposts', zeroAt: '0', fullAt: '10' };
const RATE = { kind: 'rate', bound: 'plain' } as const;

function rubricOf(parts: Partial<MeasureNode>, root: Partial<Rubric['root']> = {}): Rubric {
  const tree = { ...aGroup('ROOT', aMeasure('N', { measure: 'M', ...parts })), ...root };
  return aRubric({
    root: tree,
    indices: [anIndex(tree, 'main', { N: 1 })],
    quorum: { sheets: 0, provenance: ASSUMED },
    tieChain: { elements: [], provenance: ASSUMED },
  });
}

/** The measure in a group, and that under a geometric mean. */
function underMean(parts: Partial<MeasureNode>): Rubric {
  const inner = aGroup('G', aMeasure('N', { measure: 'M', ...parts }));
  const children = { children: [inner], combine: { kind: 'geometric-mean' }, places: 2 } as const;
  const rubric = rubricOf({}, children);
  return { ...rubric, indices: [anIndex(rubric.root, 'main', { G: 1, N: 1 })] };
}

function inputOf(rubric: Rubric, ...measures: readonly MeasureInput[]): InputDocument {
  return anInput({ rubrics: [{ group: 'IP', rubric }], entries: [anEntry('E', { measures })] });
}

const value = (text: string, measure = 'M'): MeasureInput => ({ measure, state: 'VALUE', value: text });
const rate = (numerator: string, denominator: string): MeasureInput => ({
  measure: 'M',
  state: 'VALUE',
  now: { numerator, denominator },
});
const at = 'entries[0].measures[0]';

describe('measures 1-3, 7 and 9: what an entry brings must be what the measure reads', () => {
  test.each([
    { input: inputOf(rubricOf({}), value('1', 'Z')), code: 'measure-unknown', path: `${at}.measure` },
    {
      input: inputOf(rubricOf({}), value('1'), value('2')),
      code: 'measure-repeated',
      path: 'entries[0].measures[1].measure',
    },
    { input: inputOf(rubricOf({}), value('NaN')), code: 'measure-not-decimal', path: `${at}.value` },
    { input: inputOf(rubricOf({}), value('1e5')), code: 'measure-not-decimal', path: `${at}.value` },
    {
      input: inputOf(rubricOf({}), value('0.123456789012345678901')),
      code: 'measure-not-decimal',
      path: `${at}.value`,
    },
    { input: inputOf(rubricOf({}), rate('1', '2')), code: 'measure-needs-value', path: at },
    { input: inputOf(rubricOf({ reading: RATE }), value('50')), code: 'measure-needs-rate', path: at },
    {
      input: inputOf(rubricOf({ reading: RATE }), rate('3', '2')),
      code: 'rate-above-one',
      path: `${at}.now.numerator`,
    },
    { input: inputOf(rubricOf({ reading: RATE }), rate('1.5', '2')), code: 'rate-not-whole', path: `${at}.now` },
    {
      input: inputOf(rubricOf({ reading: RATE }), rate('0', '0')),
      code: 'fraction-without-denominator',
      path: `${at}.now.denominator`,
    },
    {
      input: inputOf(rubricOf({ reading: RATE, leastDenominator: 3 }), rate('1', '0')),
      code: 'fraction-without-denominator',
      path: `${at}.now.denominator`,
    },
    {
      input: inputOf(rubricOf({ norm: POSTS, outside: 'reject' }), value('10.01')),
      code: 'measure-outside',
      path: `${at}.value`,
    },
    {
      input: inputOf(rubricOf({ norm: POSTS, outside: 'reject', reading: RATE }), rate('1', '2')),
      code: 'measure-outside',
      path: `${at}.now`,
    },
    {
      input: inputOf(rubricOf({}, { combine: { kind: 'geometric-mean' }, places: 2 }), value('-0.1')),
      code: 'measure-below-zero',
      path: `${at}.value`,
    },
    {
      input: inputOf(underMean({}), value('-0.1')),
      code: 'measure-below-zero',
      path: `${at}.value`,
    },
    { input: inputOf(rubricOf({}), value('90071992547409.91')), code: 'measure-beyond-ranking', path: `${at}.value` },
    { input: inputOf(rubricOf({}), value('-999999999999999999')), code: 'measure-beyond-ranking', path: `${at}.value` },
  ])('$code at $path', ({ input, code, path }) => {
    expect(inputProblems(input)).toContainEqual(expect.objectContaining({ code, path }));
    expect(() => officialResult(input, '')).toThrow('no result: ');
  });

  test.each([
    { input: inputOf(rubricOf({}), value('-0.1')), because: 'below zero outside geometric means' },
    { input: inputOf(rubricOf({ norm: POSTS }), value('11')), because: 'outside the range where that is clipped' },
    { input: inputOf(rubricOf({ norm: POSTS, outside: 'reject' }), value('10')), because: 'an end of the range' },
    { input: inputOf(rubricOf({ reading: RATE, leastDenominator: 3 }), rate('0', '0')), because: 'a rate over none' },
    {
      input: inputOf(rubricOf({ norm: POSTS, outside: 'reject', reading: RATE, leastDenominator: 3 }), rate('1', '2')),
      because: 'a rate outside that does not apply',
    },
    { input: inputOf(rubricOf({}), value('90071992547408.9')), because: 'the largest value whose score can be ranked' },
    { input: inputOf(rubricOf({}), { measure: 'M', state: 'INVALID' }), because: 'a state without a value' },
    { input: inputOf(rubricOf({})), because: 'nothing' },
  ])('$because is accepted', ({ input }) => expect(inputProblems(input)).toEqual([]));

  test('an entry whose value cannot be looked at, because the norm is none, is told of the norm alone', () => {
    const rubric = rubricOf({ norm: { kind: 'goalposts', zeroAt: 'x', fullAt: '1' }, outside: 'reject' });
    expect(inputProblems(inputOf(rubric, value('5'))).map(({ code }) => code)).toEqual(['goalpost-not-decimal']);
  });

  test.each([
    rubricOf({ reading: { kind: 'rate', bound: 'wilson', z: 'NaN' } }),
    rubricOf({ reading: RATE, leastDenominator: 1.5 }),
    rubricOf({ reading: RATE, places: -1 }),
  ])('nor is any other rubric with problems asked about values', (rubric) => {
    const codes = inputProblems(inputOf(rubric, rate('1', '2'))).map(({ code }) => code);
    expect(codes).toHaveLength(1);
    expect(codes[0]).not.toMatch(/^measure-/);
  });

  test('a measure that two nodes read is asked what both ask', () => {
    const root = aGroup(
      'ROOT',
      aMeasure('N', { measure: 'M' }),
      aMeasure('O', { measure: 'M', norm: POSTS, outside: 'reject' }),
    );
    const rubric = { ...rubricOf({}), root, indices: [anIndex(root, 'main', { N: 1, O: 1 })] };
    expect(inputProblems(inputOf(rubric, value('11')))).toEqual([
      { code: 'measure-outside', path: `${at}.value`, facts: { measure: 'M', node: 'O', value: '11' } },
    ]);
  });

  test('a measure that only tells equals apart may be brought', () => {
    const element = { kind: 'measure', measure: 'T', order: 'ascending' } as const;
    const rubric = { ...rubricOf({}), tieChain: { elements: [element], provenance: ASSUMED } };
    expect(inputProblems(inputOf(rubric, value('1', 'T')))).toEqual([]);
  });

  test('the facts name the measure, the node and the value', () => {
    const [problem] = inputProblems(inputOf(rubricOf({ norm: POSTS, outside: 'reject' }), value('99')));
    expect(problem?.facts).toEqual({ measure: 'M', node: 'N', value: '99' });
  });
});
