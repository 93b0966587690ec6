import type { DecimalString } from './decimal-string';
import type { SheetInput } from './input-document';
import { known } from './known';
import { applyingLeaves, leafScores, nodeScore } from './leaf-scores';
import type { PanelScore } from './panel-score';
import { preparedRubric, type Column } from './prepared-rubric';
import type { Rational } from './rational';
import type { MetricPoints } from './result-document';
import { rounded } from './rounding';
import type { Rubric } from './rubric';

/** Places of totals and contributions that are shown but never compared. */
export const SHOWN_PLACES = 6;

/** T of a counted sheet under some columns, exact; null where nothing applies. (docs/rules/panel.md 2) */
export function totalsOf<C extends Column>(
  { prepared, points, tables }: PanelScore,
  columns: readonly C[],
  sheet: SheetInput,
): readonly { readonly column: C; readonly total: Rational | null }[] {
  const leaves = leafScores(prepared.leaves, sheet.marks, points);
  const root = prepared.rubric.root.code;
  return columns.map((column) => ({ column, total: nodeScore(known(tables.get(column)), root, leaves) }));
}

/** The total as text with six places, for a sheet while it is being marked; null until every criterion has its mark. */
export function jurorTotal(
  rubric: Rubric,
  indexCode: string,
  marks: ReadonlyMap<string, DecimalString>,
  points: readonly MetricPoints[],
): DecimalString | null {
  const prepared = preparedRubric(rubric);
  if (!rubric.indices.some(({ code }) => code === indexCode)) throw new RangeError(`no such index: ${indexCode}`);
  if (prepared.marks.some(({ code }) => !marks.has(code))) return null;
  const list = [...marks].map(([criterion, value]) => ({ criterion, value }));
  const leaves = leafScores(prepared.leaves, list, points);
  const tables = prepared.tablesFor(applyingLeaves(leaves));
  const total = nodeScore(known(tables.get(indexCode)), rubric.root.code, leaves);
  return total === null ? null : rounded(total, SHOWN_PLACES);
}
