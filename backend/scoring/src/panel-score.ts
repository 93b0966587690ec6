import type { EntryInput, SheetInput } from './input-document';
import { leavesOf } from './juror-total';
import { metricPointsOf } from './metric-points';
import { compared, exact, mean, product, quotient, total, whole, type Rational } from './rational';
import type { MetricPoints } from './result-document';
import { marksOf, rankingIndices } from './rubric-nodes';
import type { Rubric, RubricIndex } from './rubric';
import { applicableShare, contributions, nodeScores, type LeafScores, type NodeScores } from './tree-score';

/** Whether a sheet counts: locked, and every criterion marked. (docs/rules/panel.md 2) */
export function isCounted(rubric: Rubric, sheet: SheetInput): boolean {
  const marked = new Set(sheet.marks.map(({ criterion }) => criterion));
  return sheet.state === 'locked' && marksOf(rubric).every(({ code }) => marked.has(code));
}

/** One entry before ranking: what was counted and the exact scores that follow. */
export interface PanelScore {
  readonly entry: EntryInput;
  readonly rubric: Rubric;
  readonly points: readonly MetricPoints[];
  readonly counted: readonly SheetInput[];
  readonly recused: number;
  /** Panel means of the marks and metric points, by leaf. */
  readonly leaves: LeafScores;
  readonly missing: Missing | null;
}

export type Missing =
  | { readonly reason: 'below-quorum'; readonly counted: number; readonly needed: number }
  | { readonly reason: 'too-little-applicable'; readonly counted: number; readonly needed: number };

/** Means over the counted sheets; a recused or absent juror lowers n, never the mean. (docs/rules/panel.md 5) */
export function panelScore(rubric: Rubric, entry: EntryInput, sheets: readonly SheetInput[]): PanelScore {
  const points = metricPointsOf(rubric, entry.metrics);
  const counted = sheets.filter((sheet) => isCounted(rubric, sheet));
  const leaves = new Map(leavesOf(new Map(), points));
  for (const { code } of marksOf(rubric)) {
    const marks = counted.flatMap((sheet) => sheet.marks.filter(({ criterion }) => criterion === code));
    if (marks.length > 0) leaves.set(code, mean(marks.map(({ value }) => exact(value))));
  }
  const score = { entry, rubric, points, counted, leaves, missing: null };
  const recused = sheets.filter(({ state }) => state === 'recused').length;
  return { ...score, recused, missing: missingOf(rubric, counted.length, leaves) };
}

function missingOf(rubric: Rubric, counted: number, leaves: LeafScores): Missing | null {
  const needed = rubric.quorum.sheets;
  if (counted < needed) return { reason: 'below-quorum', counted, needed };
  const least = rubric.leastApplicablePercent.value;
  const enough = (index: RubricIndex): boolean =>
    compared(product(applicableShare(rubric, index, leaves), whole(100)), whole(least)) >= 0;
  if (rubric.indices.every(enough)) return null;
  return { reason: 'too-little-applicable', counted, needed: least };
}

/** Exact panel score under one column; null for an incomplete entry. */
export function indexScore(score: PanelScore, index: RubricIndex): Rational | null {
  if (score.missing !== null) return null;
  return nodeScores(score.rubric, index, score.leaves).get(score.rubric.root.code) ?? null;
}

/** The score that orders the group: the mean of the declared columns, exact. (docs/rules/ranking.md 4) */
export function rankingScore(score: PanelScore): Rational | null {
  const scores = rankingIndices(score.rubric).map((index) => indexScore(score, index));
  const known = scores.filter((value) => value !== null);
  return known.length === 0 || known.length < scores.length ? null : mean(known);
}

/** Every node's score as the mean over the ranking columns; null where nothing applies. */
export function meanNodeScores(score: PanelScore): NodeScores {
  const columns = rankingIndices(score.rubric).map((index) => nodeScores(score.rubric, index, score.leaves));
  return meanOfMaps(columns, [...(columns[0]?.keys() ?? [])]);
}

/** What each leaf gives to the ranking score; the parts sum to it exactly. */
export function meanContributions(score: PanelScore): ReadonlyMap<string, Rational> {
  const columns = rankingIndices(score.rubric).map((index) => contributions(score.rubric, index, score.leaves));
  const leaves = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  return new Map(
    leaves.map((leaf) => {
      const parts = columns.map((column) => column.get(leaf) ?? whole(0));
      return [leaf, quotient(total(parts), whole(columns.length))];
    }),
  );
}

function meanOfMaps(columns: readonly NodeScores[], nodes: readonly string[]): NodeScores {
  return new Map(
    nodes.map((node) => {
      const scores = columns.map((column) => column.get(node) ?? null).filter((value) => value !== null);
      return [node, scores.length === 0 ? null : mean(scores)];
    }),
  );
}
