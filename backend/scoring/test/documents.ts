import fc from 'fast-check';
import type { EntryInput, InputDocument, SheetInput } from '../src/input-document';
import type { TieChainElement } from '../src/panel/chain-element';
import type { GroupNode, Rubric } from '../src/rubric';
import { aGroup, aMark, aMetric, anEntry, anIndex, anInput, aRubric, ASSUMED, someMetrics } from './builders';
import { anyMeasures, MEASURED_TREE, SAME_MEASURES } from './measured-tree';
import { anyClasses, anySelection, withKnownClasses } from './selections';

/** Documents of any shape that has a result, small and coarse, so that ties are frequent. */
const JURORS = ['j1', 'j2', 'j3'];
const MARKS = ['A', 'B', 'C'];
const PLAIN_TREE = aGroup('ROOT', aGroup('X', aMark('A'), aMark('B')), aMark('C'), aMetric('M', 'M6', '0', '100'));
const anyRoot = fc.constantFrom(PLAIN_TREE, MEASURED_TREE);

const weight = fc.integer({ min: 1, max: 5 });
/** What may not apply weighs no more than X, so that most of the weight does. */
const column = (root: GroupNode, code: string) =>
  fc
    .record({ X: weight, A: weight, B: weight, C: weight, M: weight, P: weight, Y: weight, S: weight })
    .map((weights) => {
      const { X, M, Y, S, P, ...others } = weights;
      const light = { M: Math.min(M, X), S: Math.min(S, X) };
      return anIndex(root, code, root === PLAIN_TREE ? { ...others, X, M: light.M } : { ...others, X, Y, P, ...light });
    });

const CHAIN: readonly TieChainElement[] = [
  { kind: 'node', node: 'A' },
  { kind: 'node', node: 'X' },
  { kind: 'median-juror-total' },
  { kind: 'metric', metric: 'M3' },
  { kind: 'carried-score', stage: 'document' },
];

const rubricOver = (root: GroupNode): fc.Arbitrary<Rubric> =>
  fc
    .record({
      indices: fc.tuple(column(root, 'first'), column(root, 'second')),
      elements: fc.shuffledSubarray([...CHAIN]),
      sheets: fc.integer({ min: 1, max: 3 }),
      criterion: fc.constantFrom(null, 0, 1),
    })
    .map(({ indices, elements, sheets, criterion }) =>
      aRubric({
        root,
        indices,
        quorum: { sheets, provenance: ASSUMED },
        leastApplicablePercent: { value: 60, provenance: ASSUMED },
        rounding: { metric: 4, criterion, stage: 2, final: 1, provenance: ASSUMED },
        tieChain: { elements, provenance: ASSUMED },
      }),
    );

const anyMetrics: fc.Arbitrary<EntryInput['metrics']> = fc.oneof(
  fc.constantFrom(80, 90).map((resolved) => someMetrics(resolved, 2)),
  fc.constantFrom('NOT_SUBMITTED', 'NOT_APPLICABLE', 'INVALID').map((state) => [{ metric: 'M6' as const, state }]),
  fc.constant([]),
);

const anyEntry = (code: string, root: GroupNode): fc.Arbitrary<EntryInput> =>
  fc.record({
    code: fc.constant(code),
    group: fc.constantFrom('IP', 'UPP'),
    eligibility: fc.oneof(
      { arbitrary: fc.constant('eligible' as const), weight: 9 },
      fc.constantFrom('withdrawn', 'disqualified'),
    ),
    metrics: anyMetrics,
    ...(root === MEASURED_TREE && { measures: anyMeasures }),
    carried: fc.oneof(
      fc.constant([]),
      fc.constantFrom('80.00', '81.5').map((score) => [{ stage: 'document', score }]),
    ),
    classes: anyClasses,
  });

const anySheet = (entry: string, juror: string): fc.Arbitrary<SheetInput> =>
  fc.record({
    entry: fc.constant(entry),
    juror: fc.constant(juror),
    state: fc.oneof({ arbitrary: fc.constant('locked' as const), weight: 9 }, fc.constantFrom('open', 'recused')),
    marks: fc
      .tuple(...MARKS.map((criterion) => fc.constantFrom('60', '70', '80').map((value) => ({ criterion, value }))))
      .chain((marks) => fc.oneof({ arbitrary: fc.constant(marks), weight: 9 }, fc.subarray(marks))),
  });

function documentOf(count: number, root: GroupNode): fc.Arbitrary<InputDocument> {
  const codes = Array.from({ length: count }, (_, place) => `E${place}`);
  const pairs = codes.flatMap((entry) => JURORS.map((juror) => [entry, juror] as const));
  return fc
    .record({
      rubrics: fc.tuple(rubricOver(root), rubricOver(root)),
      entries: fc.tuple(...codes.map((code) => anyEntry(code, root))),
      sheets: fc.tuple(...pairs.map(([entry, juror]) => anySheet(entry, juror))),
      selection: anySelection,
    })
    .map(({ rubrics: [ip, upp], entries, ...parts }) =>
      anInput({
        ...parts,
        entries: withKnownClasses(entries, parts.selection),
        rubrics: [
          { group: 'IP', rubric: ip },
          { group: 'UPP', rubric: upp },
        ],
        panels: ['IP', 'UPP'].map((group) => ({ group, jurors: JURORS })),
      }),
    );
}

export const anyDocument: fc.Arbitrary<InputDocument> = fc
  .tuple(fc.nat(9), anyRoot)
  .chain(([count, root]) => documentOf(count, root));

/** Every entry of one group, eligible, with a complete panel, and all with the same figures. */
export const completeDocument: fc.Arbitrary<InputDocument> = anyDocument.map(completed);

/** The same of one to three entries, all of which have measures. */
export const measuredDocument: fc.Arbitrary<InputDocument> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => documentOf(count, MEASURED_TREE))
  .map(completed);

function completed(document: InputDocument): InputDocument {
  return {
    ...document,
    entries: document.entries.map(({ code, measures }) =>
      anEntry(code, { metrics: someMetrics(80, 2), ...(measures && { measures: SAME_MEASURES }) }),
    ),
    sheets: document.sheets.map((sheet) => ({
      ...sheet,
      state: 'locked',
      marks: MARKS.map(
        (criterion) => sheet.marks.find((mark) => mark.criterion === criterion) ?? { criterion, value: '60' },
      ),
    })),
  };
}
