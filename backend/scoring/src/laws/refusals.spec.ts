import fc from 'fast-check';
import { anEntry, anInput, aRubric, aSheet, marked, resultOf } from '../../test/builders';
import { anyDocument } from '../../test/documents';
import { spoiltDocument } from '../../test/garbage';
import { law } from '../../test/law';
import { bytesOf } from '../../test/read-result';
import type { InputDocument } from '../input-document';
import { inputProblems } from '../input-problems';
import { inputText } from '../sorted-input';

const GOOD = anInput({ entries: [anEntry('P')], sheets: [aSheet('P', { A: 80, B: 60 })] });
const withMarks = (...marks: InputDocument['sheets'][number]['marks']): InputDocument => ({
  ...GOOD,
  sheets: [{ ...aSheet('P', {}), marks }],
});
const withWeights = (weights: Readonly<Record<string, number>>): InputDocument => {
  const [index] = aRubric().indices;
  return { ...GOOD, rubrics: [{ group: 'IP', rubric: aRubric({ indices: [{ ...index!, weights }] }) }] };
};

describe('canonical form 1: what cannot be computed with is refused, with its place and the facts', () => {
  test.each([
    {
      input: withWeights({ A: 60, B: 30 }),
      problem: {
        code: 'weights-do-not-sum',
        path: 'rubrics[0].rubric.indices[0].totals.ROOT',
        facts: { node: 'ROOT', total: 100, sum: 90, difference: 10 },
      },
    },
    {
      input: withWeights({ A: Number.NaN, B: 40 }),
      problem: { code: 'weight-missing', path: 'rubrics[0].rubric.indices[0].weights.A', facts: { node: 'A' } },
    },
    {
      input: withMarks({ criterion: 'A', value: 'NaN' }, { criterion: 'B', value: '60' }),
      problem: {
        code: 'mark-not-a-decimal',
        path: 'sheets[0].marks[0].value',
        facts: { value: 'NaN', min: '0', max: '100', step: '1' },
      },
    },
    {
      input: withMarks({ criterion: 'A', value: '80' }, { criterion: 'A', value: '90' }),
      problem: { code: 'mark-repeated', path: 'sheets[0].marks[1].criterion', facts: { criterion: 'A' } },
    },
    {
      input: withMarks({ criterion: 'A', value: '80' }, { criterion: 'Z', value: '90' }),
      problem: { code: 'mark-of-unknown-criterion', path: 'sheets[0].marks[1].criterion', facts: { criterion: 'Z' } },
    },
    {
      input: { ...GOOD, sheets: [...GOOD.sheets, ...GOOD.sheets] },
      problem: { code: 'sheet-repeated', path: 'sheets[1]', facts: { entry: 'P', juror: 'j1' } },
    },
  ])('$problem.code at $problem.path', ({ input, problem }) => {
    expect(inputProblems(input)).toEqual([problem]);
    expect(() => resultOf(input)).toThrow(`no result: ${problem.code} at ${problem.path}`);
  });

  test('a tie across the cut is no fault of the document: the result stays open and names who waits', () => {
    const result = resultOf(marked({ P: { A: 90, B: 90 }, Q: { A: 80, B: 80 }, R: { A: 80, B: 80 } }));
    expect(result.state).toBe('open');
    expect(result.openTies).toMatchObject([{ group: 'IP', entries: ['Q', 'R'], freePlaces: 1 }]);
  });

  law(
    'whatever texts, numbers and lists say, a document is refused with places or has a result, and nothing breaks',
    fc.property(spoiltDocument(anyDocument), (input) => {
      const problems = inputProblems(input);
      expect(problems.filter(({ path }) => path === '')).toEqual([]);
      if (problems.length > 0) return;
      const text = inputText(input);
      expect(inputText(JSON.parse(text) as InputDocument)).toBe(text);
      expect(bytesOf(JSON.parse(text) as InputDocument)).toBe(bytesOf(input));
    }),
  );
});
