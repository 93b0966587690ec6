import { exactTicks, TICKS_PER_ONE } from './decimal-string';
import type { EntryInput, SheetInput } from './input-document';
import { known } from './known';
import { leafScores, type LeafPoints, type LeafScores } from './leaf-scores';
import { pointsOfMetrics } from './metric-points';
import { powerOfTen } from './power-of-ten';
import type { Column, PreparedRubric } from './prepared-rubric';
import { compared, product, whole, type Rational } from './rational';
import type { MeasurePoints, MetricPoints } from './result-document';
import { ticks } from './rounding';
import type { Rubric } from './rubric';
import { treeScores } from './tree/column-scores';
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
  /** What the columns make of the panel means of the marks and of the points. */
  readonly scores: ReadonlyMap<Column, ColumnScores>;
  readonly missing: Missing | null;
}

export interface Missing {
  readonly reason: 'below-quorum' | 'too-little-applicable';
  readonly counted: number;
  readonly needed: number;
}

/** Means over the counted sheets; a recused or absent juror lowers n, never the mean. (docs/rules/panel.md 5) */
export function panelScore(prepared: PreparedRubric, entry: EntryInput, sheets: readonly SheetInput[]): PanelScore {
  const { metric: places } = prepared.rubric.rounding;
  const points = pointsOfMetrics(prepared.metrics, entry.metrics, places);
  const measures = pointsOfMeasures(prepared.measures, entry.measures ?? [], places);
  const counted = sheets.filter((sheet) => isCounted(prepared, sheet));
  const recused = sheets.filter(({ state }) => state === 'recused').length;
  const scores = treeScores(prepared, panelLeaves(prepared, counted, [...points, ...measures]));
  const missing = missingOf(prepared.rubric, counted.length, scores);
  return { entry, prepared, points, measures, counted, recused, scores, missing };
}

/** Whether a sheet counts: locked, and every criterion marked. (docs/rules/panel.md 2) */
function isCounted({ marks }: PreparedRubric, sheet: SheetInput): boolean {
  // No criterion stands twice on a sheet, and none of another rubric: such a document is refused.
  return sheet.state === 'locked' && sheet.marks.length === marks.length;
}

/** Means of the marks by criterion, rounded where the plan says so, beside the points. (docs/rules/numbers.md 4) */
function panelLeaves(
  { rubric, leaves }: PreparedRubric,
  counted: readonly SheetInput[],
  points: readonly LeafPoints[],
): LeafScores {
  const sums = new Map<string, bigint>();
  for (const { criterion, value } of counted.flatMap((sheet) => sheet.marks)) {
    sums.set(criterion, (sums.get(criterion) ?? 0n) + exactTicks(value));
  }
  const jurors = BigInt(Math.max(1, counted.length));
  const computed = leafScores(leaves, [], points).ticks;
  const marked = leaves.map(({ code }, leaf) => {
    const sum = sums.get(code);
    if (sum !== undefined) return roundedSum(sum, jurors, rubric.rounding.criterion);
    const own = computed[leaf] ?? null;
    return own === null ? null : own * jurors;
  });
  return { unit: TICKS_PER_ONE * jurors, ticks: marked };
}

/** The sum of n marks is n times their mean; rounding the mean makes it n times what the mean is rounded to. */
function roundedSum(sum: bigint, jurors: bigint, places: number | null): bigint {
  if (places === null) return sum;
  const count = ticks({ numerator: sum, denominator: TICKS_PER_ONE * jurors }, places);
  return ((count * TICKS_PER_ONE) / powerOfTen(places)) * jurors;
}

function missingOf(rubric: Rubric, counted: number, scores: PanelScore['scores']): Missing | null {
  const needed = rubric.quorum.sheets;
  if (counted < needed) return { reason: 'below-quorum', counted, needed };
  const least = rubric.leastApplicablePercent.value;
  const isEnough = ({ table }: ColumnScores): boolean =>
    compared(product(table.applicable, whole(100)), whole(least)) >= 0;
  if ([...scores.values()].every(isEnough)) return null;
  return { reason: 'too-little-applicable', counted, needed: least };
}

/** Exact panel score under a column; null for an incomplete entry. (docs/rules/ranking.md 4) */
export function columnScore(panel: PanelScore, column: Column): Rational | null {
  return panel.missing === null ? nodeScoreOf(panel, column, panel.prepared.rubric.root.code) : null;
}

/** A node's exact score under a column; null where it says nothing. */
export function nodeScoreOf(panel: PanelScore, column: Column, node: string): Rational | null {
  return nodeScore(known(panel.scores.get(column)), node);
}
