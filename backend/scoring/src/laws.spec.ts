import fc from 'fast-check';
import { explanationLines } from './explanation';
import type { InputDocument } from './input-document';
import { inputProblems } from './input-problems';
import { LANGUAGES } from './number-text';
import { officialResult, resultText } from './official-result';
import { exactTicks } from './decimal-string';
import type { ResultDocument } from './result-document';
import { inputText } from './sorted-input';
import type { CriterionNode, GroupNode, Rubric } from './rubric';
import { anyDocument, completeDocument } from '../test/documents';
import { aRubric, ASSUMED, entryOf, resultOf } from '../test/builders';

const RUNS = { numRuns: 200 };

const bytes = (input: InputDocument): string => resultText(resultOf(input));
const rankOf = ({ entries }: ResultDocument, code: string): number | null => {
  const standing = entries.find((entry) => entry.code === code)?.standing;
  return standing?.kind === 'ranked' ? standing.rank : null;
};
const sumOf = (texts: readonly string[]): bigint => texts.reduce((sum, text) => sum + exactTicks(text), 0n);

/** The same document with every list whose order means nothing turned by some places. */
function turned(input: InputDocument, by: number): InputDocument {
  const turn = <T>(list: readonly T[]): readonly T[] => {
    const at = list.length === 0 ? 0 : by % list.length;
    return [...list.slice(at), ...list.slice(0, at)].toReversed();
  };
  const turnTree = (group: GroupNode): GroupNode => ({
    ...group,
    children: turn(group.children.map((child): CriterionNode => (child.kind === 'group' ? turnTree(child) : child))),
  });
  const turnRubric = (rubric: Rubric): Rubric => ({
    ...rubric,
    root: turnTree(rubric.root),
    indices: turn(rubric.indices),
    rankedBy: { ...rubric.rankedBy, indices: turn(rubric.rankedBy.indices) },
  });
  const { selection } = input;
  return {
    ...input,
    rubrics: turn(input.rubrics.map(({ group, rubric }) => ({ group, rubric: turnRubric(rubric) }))),
    panels: turn(input.panels.map(({ group, jurors }) => ({ group, jurors: turn(jurors) }))),
    entries: turn(
      input.entries.map((entry) => ({ ...entry, metrics: turn(entry.metrics), carried: turn(entry.carried) })),
    ),
    sheets: turn(input.sheets.map((sheet) => ({ ...sheet, marks: turn(sheet.marks) }))),
    selection:
      selection.kind === 'shortlist'
        ? { ...selection, quotas: turn(selection.quotas) }
        : { ...selection, categories: turn(selection.categories) },
    rulings: turn(input.rulings.map((ruling) => ({ ...ruling, selected: turn(ruling.selected) }))),
  };
}

function withRubrics(input: InputDocument, change: (rubric: Rubric) => Rubric): InputDocument {
  return { ...input, rubrics: input.rubrics.map(({ group, rubric }) => ({ group, rubric: change(rubric) })) };
}

test('every generated document has a result', () => {
  fc.assert(
    fc.property(anyDocument, (input) => expect(inputProblems(input)).toEqual([])),
    RUNS,
  );
});

describe('canonical form 3 and 4: the same input has the same bytes', () => {
  test('in two runs, and in whatever order entries, jurors, criteria and all other lists come', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(20), (input, by) => {
        expect(bytes(input)).toBe(bytes(structuredClone(input)));
        expect(inputText(turned(input, by))).toBe(inputText(input));
        expect(bytes(turned(input, by))).toBe(bytes(input));
      }),
      RUNS,
    );
  });

  test('a mark or a weight more is another input', () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const other = withRubrics(input, (rubric) => ({ ...rubric, version: rubric.version + 1 }));
        expect(inputText(other)).not.toBe(inputText(input));
      }),
      RUNS,
    );
  });
});

describe('panel 3: weights are proportions', () => {
  test('all weights and totals times k give the same bytes', () => {
    const times = (numbers: Readonly<Record<string, number>>, k: number) =>
      Object.fromEntries(Object.entries(numbers).map(([code, number]) => [code, number * k]));
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 2, max: 10_000 }), (input, k) => {
        const scaled = withRubrics(input, (rubric) => ({
          ...rubric,
          indices: rubric.indices.map((index) => ({
            ...index,
            weights: times(index.weights, k),
            totals: times(index.totals, k),
          })),
        }));
        expect(bytes(scaled)).toBe(bytes(input));
      }),
      RUNS,
    );
  });
});

describe('ranking 2: a higher mark never lowers a rank', () => {
  test('of the entry that got it', () => {
    fc.assert(
      fc.property(completeDocument, fc.nat(), (input, pick) => {
        const raised = input.sheets[pick % Math.max(1, input.sheets.length)];
        const sheets = input.sheets.map((sheet) =>
          sheet === raised ? { ...sheet, marks: sheet.marks.map((mark) => ({ ...mark, value: '100' })) } : sheet,
        );
        const [before, after] = [input, { ...input, sheets }].map((one) => rankOf(resultOf(one), raised?.entry ?? ''));
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
      }),
      RUNS,
    );
  });
});

describe('metrics 9: nobody’s score depends on who else takes part', () => {
  test('without an entry that was not selected the others keep their scores and their order', () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const before = resultOf(input);
        const [gone] = before.entries.filter(({ outcome }) => outcome.kind === 'not-selected').map(({ code }) => code);
        const after = resultOf({
          ...input,
          entries: input.entries.filter(({ code }) => code !== gone),
          sheets: input.sheets.filter(({ entry }) => entry !== gone),
        });
        const kept = before.entries.filter(({ code }) => code !== gone);
        expect(after.entries.map(({ code }) => code)).toEqual(kept.map(({ code }) => code));
        expect(after.entries.map(({ nodes }) => nodes)).toEqual(kept.map(({ nodes }) => nodes));
      }),
      RUNS,
    );
  });
});

describe('panel 5: the mean over jurors', () => {
  test('a juror who gives everybody the same mark changes no order', () => {
    fc.assert(
      fc.property(completeDocument, fc.constantFrom('0', '60', '100'), (input, value) => {
        const fine = withRubrics(input, () =>
          aRubric({
            root: input.rubrics[0]!.rubric.root,
            indices: input.rubrics[0]!.rubric.indices,
            rounding: { metric: 4, criterion: null, stage: 9, final: 9, provenance: ASSUMED },
            tieChain: { elements: [], provenance: ASSUMED },
          }),
        );
        const marks = ['A', 'B', 'C'].map((criterion) => ({ criterion, value }));
        const more: InputDocument = {
          ...fine,
          panels: fine.panels.map(({ group, jurors }) => ({ group, jurors: [...jurors, 'j4'] })),
          sheets: [
            ...fine.sheets,
            ...fine.entries.map(({ code }) => ({ entry: code, juror: 'j4', state: 'locked' as const, marks })),
          ],
        };
        const ranks = (result: ResultDocument) => result.entries.map(({ code }) => [code, rankOf(result, code)]);
        expect(ranks(resultOf(more))).toEqual(ranks(resultOf(fine)));
      }),
      RUNS,
    );
  });

  test('a recused juror is as one who never was there', () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const without = { ...input, sheets: input.sheets.filter(({ state }) => state !== 'recused') };
        const uncounted = ({ entries }: ResultDocument) => entries.map((entry) => ({ ...entry, recused: 0 }));
        expect(uncounted(resultOf(without))).toEqual(uncounted(resultOf(input)));
      }),
      RUNS,
    );
  });
});

describe('ranking 1: clones share a rank', () => {
  test('and nothing but the whole of a tie is selected', () => {
    fc.assert(
      fc.property(completeDocument, (input) => {
        const clones = input.entries.slice(0, 3);
        const twins = clones.map((entry) => ({ ...entry, code: `${entry.code}-twin` }));
        const sheets = clones.flatMap(({ code }) =>
          input.sheets.filter(({ entry }) => entry === code).map((sheet) => ({ ...sheet, entry: `${code}-twin` })),
        );
        const result = resultOf({
          ...input,
          entries: [...input.entries, ...twins],
          sheets: [...input.sheets, ...sheets],
        });
        for (const { code } of clones) {
          const [own, twin] = [entryOf(result, code), entryOf(result, `${code}-twin`)];
          expect([twin.standing, twin.separatedBy]).toEqual([own.standing, own.separatedBy]);
          expect(own.sharesRankWith).toContain(`${code}-twin`);
          if (input.selection.kind === 'shortlist') expect(twin.outcome).toEqual(own.outcome);
        }
      }),
      RUNS,
    );
  });
});

describe('shortlist 2: one place more takes nobody’s place away', () => {
  test('who is selected for N places is selected for N + 1', () => {
    fc.assert(
      fc.property(completeDocument, fc.nat(9), (input, places) => {
        const selected = (count: number) =>
          resultOf({
            ...input,
            selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: count }] },
          }).groups.flatMap((group) => group.selected);
        expect(selected(places + 1)).toEqual(expect.arrayContaining([...selected(places)]));
        expect(selected(places).length).toBeLessThanOrEqual(places);
      }),
      RUNS,
    );
  });
});

describe('winners 3: places are given out once', () => {
  test('no category has more winners than places, nobody wins twice, and no place stays empty while somebody is left', () => {
    fc.assert(
      fc.property(completeDocument, (input) => {
        const result = resultOf(input);
        const winners = result.categories.flatMap((category) => category.winners.map(({ entry }) => entry));
        expect(new Set(winners).size).toBe(winners.length);
        for (const { winners: own, places } of result.categories) expect(own.length).toBeLessThanOrEqual(places);
        const places = result.categories.reduce((sum, category) => sum + category.places, 0);
        if (result.state === 'settled' && input.selection.kind === 'winners') {
          expect(winners).toHaveLength(Math.min(places, input.entries.length));
        }
      }),
      RUNS,
    );
  });
});

describe('ranking 6 and 7: parts sum to their whole', () => {
  test('contributions to the score before rounding, gaps to the distance from the cut', () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        for (const { nodes, cutDistance, standing } of resultOf(input).entries) {
          if (cutDistance !== null) {
            expect(sumOf(cutDistance.parts.map(({ difference }) => difference))).toBe(
              exactTicks(cutDistance.difference),
            );
          }
          if (standing.kind !== 'ranked') continue;
          const root = nodes.find(({ node }) => node === 'ROOT');
          const leaves = nodes.filter(({ kind }) => kind !== 'group');
          expect(root?.contribution).toBe(root?.score);
          expect(sumOf(leaves.map(({ contribution }) => contribution ?? '0'))).toBe(exactTicks(root?.score ?? ''));
        }
      }),
      RUNS,
    );
  });
});

describe('ranking 9: everything explains itself', () => {
  test('every entry of every result, in both languages, without a gap in a sentence', () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const result = officialResult(input, 'ab');
        for (const { code, group } of result.entries) {
          const rubric = input.rubrics.find((one) => one.group === group)?.rubric ?? aRubric();
          for (const language of LANGUAGES) {
            const lines = explanationLines(result, rubric, code, language);
            expect(lines.length).toBeGreaterThan(4);
            expect(lines.join(' ')).not.toMatch(/[{}]|undefined|null|NaN/);
          }
        }
      }),
      RUNS,
    );
  });
});
