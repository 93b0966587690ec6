import type { EntryInput, SheetInput } from './input-document';
import { leavesOf } from './juror-total';
import { metricPointsOf } from './metric-points';
import { preparedRubric, type PreparedRubric } from './prepared-rubric';
import { compared, exact, mean, product, whole, type Rational } from './rational';
import type { MetricPoints } from './result-document';
import { roundedExact } from './rounding';
import type { Rubric, RubricIndex } from './rubric';
import { applicableShare, nodeScores, type LeafScores, type NodeScores } from './tree-score';

/** One entry before ranking: what was counted and the exact scores that follow. */
export interface PanelScore {
  readonly entry: EntryInput;
  readonly prepared: PreparedRubric;
  readonly points: readonly MetricPoints[];
  readonly counted: readonly SheetInput[];
  readonly recused: number;
  /** Panel means of the marks and metric points, by leaf. */
  readonly leaves: LeafScores;
  readonly missing: Missing | null;
  /** Scores of all nodes by column; empty for an incomplete entry. */
  readonly columns: ReadonlyMap<string, NodeScores>;
}

export type Missing =
  | { readonly reason: 'below-quorum'; readonly counted: number; readonly needed: number }
  | { readonly reason: 'too-little-applicable'; readonly counted: number; readonly needed: number };

/** Means over the counted sheets; a recused or absent juror lowers n, never the mean. (docs/rules/panel.md 5) */
export function panelScore(
  instrument: PreparedRubric | Rubric,
  entry: EntryInput,
  sheets: readonly SheetInput[],
): PanelScore {
  const prepared = 'rubric' in instrument ? instrument : preparedRubric(instrument);
  const { rubric } = prepared;
  const points = metricPointsOf(rubric, entry.metrics);
  const counted = sheets.filter((sheet) => isCounted(prepared, sheet));
  const recused = sheets.filter(({ state }) => state === 'recused').length;
  const leaves = leavesOfPanel(prepared, counted, points);
  const missing = missingOf(rubric, counted.length, leaves);
  const columns = missing === null ? rubric.indices : [];
  return {
    ...{ entry, prepared, points, counted, recused, leaves, missing },
    columns: new Map(columns.map((index) => [index.code, nodeScores(rubric, index, leaves)])),
  };
}

/** Whether a sheet counts: locked, and every criterion marked. (docs/rules/panel.md 2) */
function isCounted({ marks }: PreparedRubric, sheet: SheetInput): boolean {
  if (sheet.state !== 'locked') return false;
  const marked = new Set(sheet.marks.map(({ criterion }) => criterion));
  return marks.every(({ code }) => marked.has(code));
}

/** Means of the marks by criterion, rounded where the plan says so, beside the metric points. (docs/rules/numbers.md 4) */
function leavesOfPanel(
  { rubric, marks }: PreparedRubric,
  counted: readonly SheetInput[],
  points: readonly MetricPoints[],
): LeafScores {
  const leaves = new Map(leavesOf(new Map(), points));
  const places = rubric.rounding.criterion;
  const marked = counted.map((sheet) => new Map(sheet.marks.map(({ criterion, value }) => [criterion, value])));
  for (const { code } of marks) {
    const values = marked.flatMap((sheet) => sheet.get(code) ?? []);
    if (values.length === 0) continue;
    const panelMean = mean(values.map(exact));
    leaves.set(code, places === null ? panelMean : roundedExact(panelMean, places));
  }
  return leaves;
}

function missingOf(rubric: Rubric, counted: number, leaves: LeafScores): Missing | null {
  const needed = rubric.quorum.sheets;
  if (counted < needed) return { reason: 'below-quorum', counted, needed };
  const least = rubric.leastApplicablePercent.value;
  const isEnough = (index: RubricIndex): boolean =>
    compared(product(applicableShare(rubric, index, leaves), whole(100)), whole(least)) >= 0;
  if (rubric.indices.every(isEnough)) return null;
  return { reason: 'too-little-applicable', counted, needed: least };
}

/** Exact panel score as the mean over some columns; null for an incomplete entry. (docs/rules/ranking.md 4) */
export function columnScore(panel: PanelScore, indices: readonly RubricIndex[]): Rational | null {
  return nodeScoreOf(panel, indices, panel.prepared.rubric.root.code);
}

/** A node's exact score as the mean over some columns; null where it says nothing in one of them. */
export function nodeScoreOf(panel: PanelScore, indices: readonly RubricIndex[], node: string): Rational | null {
  const scores = indices.map(({ code }) => panel.columns.get(code)?.get(node) ?? null);
  const [first = null] = scores;
  if (scores.length === 1) return first;
  const known = scores.filter((score) => score !== null);
  return known.length === scores.length ? mean(known) : null;
}
