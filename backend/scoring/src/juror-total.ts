import { placesOf, type DecimalString } from './decimal-string';
import type { SheetInput } from './input-document';
import { known } from './known';
import { leafScores, pointTicks, type LeafPoints } from './leaf-scores';
import type { PanelScore } from './panel-score';
import { preparedRubric, type Column } from './prepared-rubric';
import type { Rational } from './rational';
import { rounded } from './rounding';
import type { Rubric } from './rubric';
import { columnScores, columnsScores } from './tree/column-scores';
import { nodeScore } from './tree/node-score';

/** Places of totals and contributions that are shown but never compared. */
export const SHOWN_PLACES = 6;

/** T of a counted sheet under some columns, exact; null where nothing applies. (docs/rules/panel.md 2) */
export function totalsOf<C extends Column>(
  { prepared, desk }: PanelScore,
  columns: readonly C[],
  sheet: SheetInput,
): readonly { readonly column: C; readonly total: Rational | null }[] {
  const leaves = leafScores(prepared, sheet.marks, desk.points);
  const root = prepared.rubric.root.code;
  const scores = columnsScores(prepared, columns, leaves);
  return columns.map((column, place) => ({ column, total: nodeScore(known(scores[place]), root) }));
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
  const texts = [...marks.values(), ...points.flatMap((one) => one.points ?? [])];
  const own = { leaves: prepared.leaves, leafPlaces: Math.max(prepared.leafPlaces, ...texts.map(placesOf)) };
  const leaves = leafScores(own, list, pointTicks(own, points));
  const total = nodeScore(columnScores(prepared, indexCode, leaves), rubric.root.code);
  return total === null ? null : rounded(total, SHOWN_PLACES);
}
