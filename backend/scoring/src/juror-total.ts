import type { DecimalString } from './decimal-string';
import type { SheetInput } from './input-document';
import { exact, type Rational } from './rational';
import type { MetricPoints } from './result-document';
import { rounded } from './rounding';
import { marksOf } from './rubric-nodes';
import type { Rubric, RubricIndex } from './rubric';
import { nodeScores, type LeafScores } from './tree-score';

/** Places of totals and contributions that are shown but never compared. */
export const SHOWN_PLACES = 6;

type Marks = ReadonlyMap<string, DecimalString>;

/** One juror's marks and the entry's metric points as leaves; the points stand alike in every juror's total. */
export function leavesOf(marks: Marks, points: readonly MetricPoints[]): LeafScores {
  const leaves = new Map<string, Rational | null>();
  for (const { node, points: value } of points) leaves.set(node, value === null ? null : exact(value));
  for (const [criterion, value] of marks) leaves.set(criterion, exact(value));
  return leaves;
}

/** T of a counted sheet under some columns, exact. (docs/rules/panel.md 2) */
export function totalsOf(
  rubric: Rubric,
  indices: readonly RubricIndex[],
  sheet: SheetInput,
  points: readonly MetricPoints[],
): readonly (Rational | null)[] {
  const leaves = leavesOf(new Map(sheet.marks.map(({ criterion, value }) => [criterion, value])), points);
  return indices.map((index) => nodeScores(rubric, index, leaves).get(rubric.root.code) ?? null);
}

/** The total as text with six places, for a sheet while it is being marked; null until every criterion has its mark. */
export function jurorTotal(
  rubric: Rubric,
  indexCode: string,
  marks: Marks,
  points: readonly MetricPoints[],
): DecimalString | null {
  const index = rubric.indices.find(({ code }) => code === indexCode);
  if (index === undefined) throw new RangeError(`no such index: ${indexCode}`);
  if (marksOf(rubric).some(({ code }) => !marks.has(code))) return null;
  const total = nodeScores(rubric, index, leavesOf(marks, points)).get(rubric.root.code) ?? null;
  return total === null ? null : rounded(total, SHOWN_PLACES);
}
