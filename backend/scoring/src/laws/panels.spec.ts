import fc from 'fast-check';
import { ASSUMED, entryOf, resultOf } from '../../test/builders';
import { law } from '../../test/law';
import { anyPanel, documentsUnder, keepingPanel } from '../../test/panels';
import { bytesOf, rankOf, sumOfDecimals } from '../../test/read-result';
import { reordered, withRubrics } from '../../test/reordered';
import { explanationLines } from '../explanation';
import type { InputDocument } from '../input-document';
import { inputProblems } from '../input-problems';
import { known } from '../known';
import type { PanelRule } from '../panel/panel-rule';

const anyDocument = documentsUnder(anyPanel);

const under = (input: InputDocument, panel: PanelRule): InputDocument =>
  withRubrics(input, (rubric) => ({ ...rubric, panel: { ...panel, provenance: ASSUMED } }));

law(
  'every generated document has a result, explained in both languages',
  fc.property(anyDocument, (input) => {
    expect(inputProblems(input)).toEqual([]);
    const result = resultOf(input);
    const { rubric } = known(input.rubrics[0]);
    for (const { code } of result.entries) {
      const lines = (['id', 'en'] as const).flatMap((language) => explanationLines(result, rubric, code, language));
      expect(lines.filter((line) => line.includes('{') || line.includes('undefined'))).toEqual([]);
    }
  }),
);

law(
  'canonical form 3 and 4: in whatever order jurors, entries and all other lists come, the bytes are the same',
  fc.property(anyDocument, fc.nat(20), (input, by) => expect(bytesOf(reordered(input, by))).toBe(bytesOf(input))),
);

describe('panel 8, 9: means of what is kept', () => {
  law(
    'leaving out none is the mean',
    fc.property(documentsUnder(fc.constant({ method: 'trim', drop: 0 })), (input) => {
      const three = under(input, { method: 'mean' });
      const [trimmed, mean] = [resultOf(input), resultOf(three)];
      const told = mean.entries.filter(({ counted }) => counted >= 3);
      for (const { code, nodes } of told) expect(entryOf(trimmed, code).nodes).toEqual(nodes);
    }),
  );

  law(
    'parts sum to the score of the own stage exactly',
    fc.property(documentsUnder(keepingPanel), (input) => {
      for (const { nodes } of resultOf(input).entries) {
        const parts = nodes.filter(({ kind }) => kind === 'mark').flatMap(({ contribution }) => contribution ?? []);
        const whole = nodes.find(({ node }) => node === 'ROOT')?.contribution;
        if (parts.length > 0) expect(sumOfDecimals(parts)).toBe(sumOfDecimals([whole ?? '']));
      }
    }),
  );
});

describe('ranking 2: doing better never lowers a rank', () => {
  law(
    'a higher mark, however sheets are kept and stages are joined',
    fc.property(documentsUnder(keepingPanel), fc.nat(), fc.nat(2), (input, pick, place) => {
      const raised = input.sheets[pick % Math.max(1, input.sheets.length)];
      const sheets = input.sheets.map((sheet) =>
        sheet === raised
          ? { ...sheet, marks: sheet.marks.map((mark, at) => (at === place ? { ...mark, value: '100' } : mark)) }
          : sheet,
      );
      const [before, after] = [input, { ...input, sheets }].map((one) => rankOf(resultOf(one), raised?.entry ?? ''));
      expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
    }),
  );

  law(
    'a clone shares the rank, whatever is counted or looked up',
    fc.property(documentsUnder(keepingPanel), fc.nat(), (input, pick) => {
      const original = input.entries[pick % Math.max(1, input.entries.length)];
      if (original === undefined) return;
      const own = input.sheets.filter(({ entry }) => entry === original.code);
      const doubled: InputDocument = {
        ...input,
        entries: [...input.entries, { ...original, code: 'Z' }],
        sheets: [...input.sheets, ...own.map((sheet) => ({ ...sheet, entry: 'Z' }))],
      };
      const result = resultOf(doubled);
      expect(rankOf(result, 'Z')).toBe(rankOf(result, original.code));
    }),
  );
});
