import fc from 'fast-check';
import { bytesOf } from '../../test/read-result';
import { anyDocument } from '../../test/documents';
import { law } from '../../test/law';
import { reordered, withRubrics } from '../../test/reordered';
import type { InputDocument } from '../input-document';
import { inputProblems } from '../input-problems';
import { inputText } from '../sorted-input';

law(
  'every generated document has a result',
  fc.property(anyDocument, (input) => expect(inputProblems(input)).toEqual([])),
);

describe('canonical form 3 and 4: the same input has the same bytes', () => {
  law(
    'in two runs, read back from its text, and in whatever order entries, jurors, criteria and all other lists come',
    fc.property(anyDocument, fc.nat(20), (input, by) => {
      const text = inputText(input);
      const other = reordered(JSON.parse(text) as InputDocument, by);
      expect(inputText(other)).toBe(text);
      expect(bytesOf(other)).toBe(bytesOf(input));
    }),
  );

  law(
    'another version of a rubric is another input',
    fc.property(anyDocument, (input) => {
      const other = withRubrics(input, (rubric) => ({ ...rubric, version: rubric.version + 1 }));
      expect(inputText(other)).not.toBe(inputText(input));
    }),
  );
});

describe('panel 3: weights are proportions', () => {
  const times = (numbers: Readonly<Record<string, number>>, k: number) =>
    Object.fromEntries(Object.entries(numbers).map(([code, number]) => [code, number * k]));

  law(
    'all weights and totals times k give the same bytes',
    fc.property(anyDocument, fc.integer({ min: 2, max: 10_000 }), (input, k) => {
      const scaled = withRubrics(input, (rubric) => ({
        ...rubric,
        indices: rubric.indices.map((index) => ({
          ...index,
          weights: times(index.weights, k),
          totals: times(index.totals, k),
        })),
      }));
      expect(bytesOf(scaled)).toBe(bytesOf(input));
    }),
  );
});
