import fc from 'fast-check';
import { entryOf, resultOf } from '../../test/builders';
import { measuredDocument } from '../../test/documents';
import { law } from '../../test/law';
import { rankOf } from '../../test/read-result';
import type { InputDocument, MeasureInput } from '../input-document';
import { inputProblems } from '../input-problems';
import { known } from '../known';

/** The document with one figure of the picked entry in place of what it brought. */
function withFigure(input: InputDocument, code: string, figure: MeasureInput): InputDocument {
  const entries = input.entries.map((entry) =>
    entry.code === code
      ? { ...entry, measures: [...known(entry.measures).filter(({ measure }) => measure !== figure.measure), figure] }
      : entry,
  );
  return { ...input, entries };
}

const pickedFrom = (input: InputDocument, pick: number): string =>
  known(input.entries[pick % input.entries.length]).code;
const value = (measure: string, text: string): MeasureInput => ({ measure, state: 'VALUE', value: text });
/** Any decimal a measure may have, with its zeros behind. */
const anyDecimal = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 18n - 1n), fc.array(fc.nat(9), { maxLength: 20 }))
  .map(([isNegative, whole, digits]) => {
    return `${isNegative ? '-' : ''}${whole}${digits.length > 0 ? `.${digits.join('')}` : ''}`;
  });

describe('measures 1: a decimal leaves as it came', () => {
  law(
    'whatever its length and the zeros behind it',
    fc.property(measuredDocument, fc.nat(), anyDecimal, (input, pick, text) => {
      const code = pickedFrom(input, pick);
      const figured = withFigure(input, code, value('P', text));
      expect(inputProblems(figured)).toEqual([]);
      const shown = entryOf(resultOf(figured), code).measures;
      expect(shown?.find(({ measure }) => measure === 'P')?.value).toBe(text);
    }),
  );
});

describe('ranking 2: doing better never lowers a rank', () => {
  // Of P fewer are better; of Q more; of R fewer, because it is taken off.
  const rate = (successes: number): MeasureInput => {
    return { measure: 'R', state: 'VALUE', now: { numerator: String(successes), denominator: '20' } };
  };
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 30 }).map((tenths) => value('P', `${Math.trunc(tenths / 10)}.${tenths % 10}`)),
    fc.integer({ min: 5, max: 9 }).map((whole) => value('Q', String(whole))),
    fc.integer({ min: 0, max: 9 }).map(rate),
  );

  law(
    'a better figure inside a geometric mean, a sum or a norm, of the entry whose it is',
    fc.property(measuredDocument, fc.nat(), figure, (input, pick, better) => {
      const code = pickedFrom(input, pick);
      const [before, after] = [input, withFigure(input, code, better)].map((one) => rankOf(resultOf(one), code));
      expect(known(after)).toBeLessThanOrEqual(known(before));
    }),
  );
});

describe('measures 9: any 0 gives 0', () => {
  law(
    'to the geometric mean over it, whatever else the entry has',
    fc.property(measuredDocument, fc.nat(), fc.constantFrom('10', '11.5'), (input, pick, text) => {
      const code = pickedFrom(input, pick);
      const { nodes } = entryOf(resultOf(withFigure(input, code, value('P', text))), code);
      expect(nodes.find(({ node }) => node === 'Y')?.score).toBe('0.000000');
    }),
  );
});
