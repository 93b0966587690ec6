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
export function totalsOf(
  { prepared, desk }: PanelScore,
  columns: readonly Column[],
  sheet: SheetInput,
): readonly (Rational | null)[] {
  const leaves = leafScores(prepared, sheet.marks, desk.points);
  const root = prepared.rubric.root.code;
  return columnsScores(prepared, columns, leaves).map((scores) => nodeScore(scores, root));
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
  const list = prepared.marks.map(({ code }) => ({ criterion: code, value: known(marks.get(code)) }));
  const texts = [...marks.values(), ...points.flatMap((one) => one.points ?? [])];
  const { leaves, leafOf } = prepared;
  const own = { leaves, leafOf, leafPlaces: Math.max(prepared.leafPlaces, ...texts.map(placesOf)) };
  const scores = leafScores(own, list, pointTicks(own, points));
  const total = nodeScore(columnScores(prepared, indexCode, scores), rubric.root.code);
  return total === null ? null : rounded(total, SHOWN_PLACES);
}
