import type { EntryInput, SheetInput } from './input-document';
import { known } from './known';
import { pointTicks } from './leaf-scores';
import { pointsOfMetrics } from './metric-points';
import { keepsByMarks, keptByColumn } from './panel/sheet-totals';
import { neededToTrim, type Kept } from './panel/kept-shares';
import { allKept, type Desk, keptByCriteria, leavesByCriteria, leavesOver } from './panel/panel-leaves';
import { pointsOfPlaces, type PlaceGiven } from './panel/place-points';
import type { Column, PreparedRubric } from './prepared-rubric';
import { compared, product, whole, type Rational } from './rational';
import type { MeasurePoints, MetricPoints } from './result-document';
import type { Rubric } from './rubric';
import { columnScores, treeScores } from './tree/column-scores';
import { pointsOfMeasures } from './tree/measure-points';
import { nodeScore, type ColumnScores } from './tree/node-score';

/** One entry before ranking: what was counted and the exact scores that follow. */
export interface PanelScore {
  readonly entry: EntryInput;
  readonly prepared: PreparedRubric;
  readonly points: readonly MetricPoints[];
  readonly measures: readonly MeasurePoints[];
  readonly counted: readonly SheetInput[];
  readonly recused: number;
  /** What the columns make of what the panel makes of the marks, and of the points. */
  readonly scores: ReadonlyMap<Column, ColumnScores>;
  readonly missing: Missing | null;
  /** What any of its scores is made of. */
  readonly desk: Desk;
  readonly kept: KeptOfPanel;
  /** For points by place, by column: its place in every juror's order; none for an entry that takes no place. */
  readonly places: ReadonlyMap<Column, readonly PlaceGiven[]>;
}

/** What is kept of sheets and marks, where the panel's rule leaves some out. (docs/rules/panel.md 7-10) */
export interface KeptOfPanel {
  /** Of the sheets, by column. */
  readonly sheets: ReadonlyMap<Column, Kept>;
  /** Of each criterion's marks. */
  readonly marks: ReadonlyMap<string, Kept>;
}

export interface Missing {
  readonly reason: 'below-quorum' | 'too-little-applicable' | 'too-few-to-trim';
  readonly counted: number;
  readonly needed: number;
}

const NO_PLACES: PanelScore['places'] = new Map();
const NOTHING_LEFT_OUT: KeptOfPanel['marks'] = new Map();

/** What the counted sheets make together; a recused or absent juror lowers n, never the mean. (docs/rules/panel.md 5, 7) */
export function panelScore(prepared: PreparedRubric, entry: EntryInput, sheets: readonly SheetInput[]): PanelScore {
  const { metric: places } = prepared.rubric.rounding;
  const points = pointsOfMetrics(prepared.metrics, entry.metrics, places);
  const measures = pointsOfMeasures(prepared.measures, entry.measures ?? [], places);
  const counted = sheets.filter((sheet) => isCounted(prepared, sheet));
  const recused = sheets.filter(({ state }) => state === 'recused').length;
  const desk = { prepared, counted, points: pointTicks(prepared, [...points, ...measures]) };
  const marks = keepsByMarks(prepared) ? keptByCriteria(desk) : NOTHING_LEFT_OUT;
  const leaves = marks.size > 0 ? leavesByCriteria(desk, marks) : leavesOver(desk, allKept(counted));
  const kept = { sheets: keptByColumn(desk), marks };
  const scores = withKept(desk, treeScores(prepared, leaves), kept.sheets);
  const missing = missingOf(prepared.rubric, counted.length, scores);
  return { entry, prepared, points, measures, counted, recused, scores, missing, desk, kept, places: NO_PLACES };
}

/** A column that keeps sheets of its own is made of those. */
function withKept(desk: Desk, scores: PanelScore['scores'], kept: ReadonlyMap<Column, Kept>): PanelScore['scores'] {
  if (kept.size === 0) return scores;
  const own = [...kept].map(([column, sheets]) => {
    return [column, columnScores(desk.prepared, column, leavesOver(desk, sheets))] as const;
  });
  return new Map([...scores, ...own]);
}

/** Whether a sheet counts: locked, and every criterion marked. (docs/rules/panel.md 2) */
function isCounted({ marks }: PreparedRubric, sheet: SheetInput): boolean {
  // No criterion stands twice on a sheet, and none of another rubric: such a document is refused.
  return sheet.state === 'locked' && sheet.marks.length === marks.length;
}

function missingOf(rubric: Rubric, counted: number, scores: PanelScore['scores']): Missing | null {
  const needed = rubric.quorum.sheets;
  if (counted < needed) return { reason: 'below-quorum', counted, needed };
  const { panel, leastApplicablePercent } = rubric;
  if (panel.method === 'trim' && counted < neededToTrim(panel.drop)) {
    return { reason: 'too-few-to-trim', counted, needed: neededToTrim(panel.drop) };
  }
  const least = leastApplicablePercent.value;
  const isEnough = ({ table }: ColumnScores): boolean =>
    compared(product(table.applicable, whole(100)), whole(least)) >= 0;
  if ([...scores.values()].every(isEnough)) return null;
  return { reason: 'too-little-applicable', counted, needed: least };
}

/** Exact panel score under a column; null for an incomplete entry. (docs/rules/ranking.md 4) */
export function columnScore(panel: PanelScore, column: Column): Rational | null {
  if (panel.missing !== null) return null;
  const { rubric } = panel.prepared;
  if (rubric.panel.method === 'rank-points') return pointsOfPlaces(rubric.panel, panel.places.get(column) ?? []);
  return nodeScoreOf(panel, column, rubric.root.code);
}

/** A node's exact score under a column; null where it says nothing. */
export function nodeScoreOf(panel: PanelScore, column: Column, node: string): Rational | null {
  return nodeScore(known(panel.scores.get(column)), node);
}
