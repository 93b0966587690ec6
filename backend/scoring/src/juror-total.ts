import type { DecimalString } from './decimal-string';
import type { SheetInput } from './input-document';
import { leafScores, type LeafPoints } from './leaf-scores';
import type { PanelScore } from './panel-score';
import { preparedRubric, type Column } from './prepared-rubric';
import type { Rational } from './rational';
import { rounded } from './rounding';
import type { Rubric } from './rubric';
import { columnScores } from './tree/column-scores';
import { nodeScore } from './tree/node-score';

/** Places of totals and contributions that are shown but never compared. */
export const SHOWN_PLACES = 6;

/** T of a counted sheet under some columns, exact; null where nothing applies. (docs/rules/panel.md 2) */
export function totalsOf<C extends Column>(
  { prepared, points, measures }: PanelScore,
  columns: readonly C[],
  sheet: SheetInput,
): readonly { readonly column: C; readonly total: Rational | null }[] {
  const leaves = leafScores(prepared.leaves, sheet.marks, [...points, ...measures]);
  const root = prepared.rubric.root.code;
  return columns.map((column) => ({ column, total: nodeScore(columnScores(prepared, column, leaves), root) }));
}

/** The total as text with six places, for a sheet while it is being marked; null until every criterion has its mark. */
export function jurorTotal(
  rubric: Rubric,
  indexCode: string,
  marks: ReadonlyMap<string, DecimalString>,
  points: readonly LeafPoints[],
): DecimalString | null {
  const prepared = preparedRubric(rubric);
  if (!rubric.indices.some(({ code }) => code === indexCode)) throw new RangeError(`no such index: ${indexCode}`);
  if (prepared.marks.some(({ code }) => !marks.has(code))) return null;
  const list = [...marks].map(([criterion, value]) => ({ criterion, value }));
  const leaves = leafScores(prepared.leaves, list, points);
  const total = nodeScore(columnScores(prepared, indexCode, leaves), rubric.root.code);
  return total === null ? null : rounded(total, SHOWN_PLACES);
}
