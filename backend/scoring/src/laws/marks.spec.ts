import fc from 'fast-check';
import { ASSUMED, aRubric, resultOf, someMetrics } from '../../test/builders';
import { anyDocument, completeDocument } from '../../test/documents';
import { law } from '../../test/law';
import { rankOf } from '../../test/read-result';
import { withRubrics } from '../../test/reordered';
import type { InputDocument } from '../input-document';
import type { ResultDocument } from '../result-document';

const ranksOf = (result: ResultDocument) => result.entries.map(({ code }) => [code, rankOf(result, code)]);

/** Decided by the whole score alone, nearly unrounded: what a rounding or the chain decides is another law's. */
const fine = (input: InputDocument): InputDocument =>
  withRubrics(input, ({ root, indices }) =>
    aRubric({
      root,
      indices,
      rounding: { metric: 4, criterion: null, stage: 9, final: 9, provenance: ASSUMED },
      tieChain: { elements: [], provenance: ASSUMED },
    }),
  );

describe('ranking 2: doing better never lowers a rank', () => {
  law(
    'a higher mark, of the entry that got it',
    fc.property(completeDocument, fc.nat(), fc.constantFrom('81', '100'), (input, pick, value) => {
      const raised = input.sheets[pick % Math.max(1, input.sheets.length)];
      const sheets = input.sheets.map((sheet) =>
        sheet === raised
          ? { ...sheet, marks: sheet.marks.map((mark, place) => (place === pick % 3 ? { ...mark, value } : mark)) }
          : sheet,
      );
      const [before, after] = [input, { ...input, sheets }].map((one) => rankOf(resultOf(one), raised?.entry ?? ''));
      expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
    }),
  );

  law(
    'a better metric between its goalposts, of the entry whose it is',
    fc.property(completeDocument, fc.nat(), fc.integer({ min: 81, max: 100 }), (input, pick, resolved) => {
      const raised = input.entries[pick % Math.max(1, input.entries.length)];
      const entries = input.entries.map((entry) =>
        entry === raised ? { ...entry, metrics: someMetrics(resolved, 2) } : entry,
      );
      const [before, after] = [input, { ...input, entries }].map((one) => rankOf(resultOf(one), raised?.code ?? ''));
      expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
    }),
  );
});

describe('panel 5: the mean over jurors', () => {
  law(
    'a juror who gives everybody the same mark changes no order',
    fc.property(completeDocument, fc.constantFrom('0', '60', '100'), (input, value) => {
      const before = fine(input);
      const marks = ['A', 'B', 'C'].map((criterion) => ({ criterion, value }));
      const more: InputDocument = {
        ...before,
        panels: before.panels.map(({ group, jurors }) => ({ group, jurors: [...jurors, 'j4'] })),
        sheets: [
          ...before.sheets,
          ...before.entries.map(({ code }) => ({ entry: code, juror: 'j4', state: 'locked' as const, marks })),
        ],
      };
      expect(ranksOf(resultOf(more))).toEqual(ranksOf(resultOf(before)));
    }),
  );

  law(
    'a recused juror is as one who never was there',
    fc.property(anyDocument, (input) => {
      const without = { ...input, sheets: input.sheets.filter(({ state }) => state !== 'recused') };
      const uncounted = ({ entries }: ResultDocument) => entries.map((entry) => ({ ...entry, recused: 0 }));
      expect(uncounted(resultOf(without))).toEqual(uncounted(resultOf(input)));
    }),
  );
});
