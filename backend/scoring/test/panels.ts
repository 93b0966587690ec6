import fc from 'fast-check';
import type { EntryInput, InputDocument, SheetInput } from '../src/input-document';
import type { TieChainElement } from '../src/panel/chain-element';
import type { FinalRule } from '../src/panel/final-rule';
import type { PanelRule } from '../src/panel/panel-rule';
import { aGroup, aMark, anEntry, anIndex, anInput, aRubric, ASSUMED } from './builders';

/** Documents of one group under every way to join jurors and stages, small and coarse, so that ties are frequent. */
const JURORS = ['j1', 'j2', 'j3', 'j4', 'j5'];
const ROOT = aGroup('ROOT', aGroup('X', aMark('A'), aMark('B')), aMark('C'));

const level = fc.constantFrom({}, { level: 'totals' as const }, { level: 'criteria' as const });

/** Rules under which a mark's rise is never a loss. */
export const keepingPanel: fc.Arbitrary<PanelRule> = fc.oneof(
  level.map((parts) => ({ method: 'mean' as const, ...parts })),
  level.map((parts) => ({ method: 'median' as const, ...parts })),
  fc.tuple(fc.nat(1), level).map(([drop, parts]) => ({ method: 'trim' as const, drop, ...parts })),
);

const placePanel: fc.Arbitrary<PanelRule> = fc.record({
  method: fc.constant('rank-points' as const),
  points: fc.constantFrom(['5', '3', '1'], ['2', '2'], ['1.5']),
  orderedBy: fc.constantFrom('highest', 'lowest'),
  sharedRanks: fc.constantFrom('average', 'highest'),
  total: fc.constantFrom('mean', 'sum'),
});

export const anyPanel = fc.oneof(keepingPanel, placePanel);

const anyFinal: fc.Arbitrary<FinalRule | null> = fc.constantFrom(
  null,
  { kind: 'carry', own: 2, stages: [{ stage: 'document', weight: 1 }], total: 3 },
  { kind: 'factored-ranks', own: '1', stages: [{ stage: 'document', factor: '0.5' }] },
  { kind: 'best-of', stages: ['document'] },
);

const CHAIN: readonly TieChainElement[] = [
  { kind: 'node', node: 'A' },
  { kind: 'median-juror-total' },
  { kind: 'countback', of: 'juror-totals', equalCountOnly: true },
  { kind: 'countback', of: 'marks', equalCountOnly: false },
  { kind: 'count-of-marks', atLeast: '70' },
  { kind: 'own-rank' },
  { kind: 'carried-rank', stage: 'document' },
  { kind: 'measure', measure: 'start', order: 'ascending' },
];

const anyEntry = (code: string): fc.Arbitrary<EntryInput> =>
  fc
    .record({
      score: fc.constantFrom('60', '70.5'),
      rank: fc.integer({ min: 1, max: 3 }),
      start: fc.integer({ min: 1, max: 3 }),
      adjustments: fc.subarray([
        { code: 'late', points: '-1.00', reason: 'Terlambat' },
        { code: 'extra', points: '0.5', reason: 'Pleno' },
      ]),
      eligibility: fc.constantFrom('eligible', 'eligible', 'eligible', 'withdrawn'),
    })
    .map(({ score, rank, start, ...parts }) =>
      anEntry(code, {
        ...parts,
        carried: [{ stage: 'document', score, rank }],
        measures: [{ measure: 'start', state: 'VALUE', value: String(start) }],
      }),
    );

/** A figure that nothing looks at is refused. */
function withoutFigures({ measures: _, ...entry }: EntryInput): EntryInput {
  return entry;
}

const anySheet = (entry: string, juror: string): fc.Arbitrary<SheetInput> =>
  fc.record({
    entry: fc.constant(entry),
    juror: fc.constant(juror),
    state: fc.constantFrom('locked', 'locked', 'locked', 'locked', 'recused'),
    marks: fc.tuple(
      ...['A', 'B', 'C'].map((criterion) => fc.constantFrom('60', '70', '80').map((value) => ({ criterion, value }))),
    ),
  });

/** Every document that the panel gives. */
export function documentsUnder(panel: fc.Arbitrary<PanelRule>): fc.Arbitrary<InputDocument> {
  return fc.nat(5).chain((count) => {
    const codes = Array.from({ length: count }, (_, place) => `E${place}`);
    const weights = fc.record({ X: fc.nat(4), A: fc.integer({ min: 1, max: 3 }), B: fc.nat(3), C: fc.nat(2) });
    return fc
      .record({
        panel,
        final: anyFinal,
        elements: fc.shuffledSubarray([...CHAIN]),
        weights: weights.map((own) => ({ ...own, X: own.X + 1 })),
        entries: fc.tuple(...codes.map(anyEntry)),
        sheets: fc.tuple(...codes.flatMap((code) => JURORS.map((juror) => anySheet(code, juror)))),
        places: fc.nat(3),
      })
      .map(({ panel: rule, final, elements, weights: own, entries, sheets, places }) =>
        anInput({
          rubrics: [
            {
              group: 'IP',
              rubric: aRubric({
                root: ROOT,
                indices: [anIndex(ROOT, 'main', own)],
                panel: { ...rule, provenance: ASSUMED },
                ...(final && { final: { ...final, provenance: ASSUMED } }),
                tieChain: { elements, provenance: ASSUMED },
              }),
            },
          ],
          panels: [{ group: 'IP', jurors: JURORS }],
          entries: elements.some(({ kind }) => kind === 'measure') ? entries : entries.map(withoutFigures),
          sheets: sheets.map((sheet) => (sheet.state === 'recused' ? { ...sheet, marks: [] } : sheet)),
          selection: { kind: 'shortlist', quotas: [{ group: 'IP', places }] },
        }),
      );
  });
}
