import type { DecimalString } from './decimal-string';
import { exact, type Rational } from './rational';
import type { MetricPoints } from './result-document';
import { rounded } from './rounding';
import { marksOf } from './rubric-nodes';
import type { Rubric, RubricIndex } from './rubric';
import { nodeScores, type LeafScores } from './tree-score';

/** Places of totals and contributions that are shown but never compared. */
export const SHOWN_PLACES = 6;

/** One juror's marks and the entry's metric points as leaves; the points stand alike in every juror's total. */
export function leavesOf(marks: ReadonlyMap<string, DecimalString>, points: readonly MetricPoints[]): LeafScores {
  const leaves = new Map<string, Rational | null>();
  for (const { node, points: value } of points) leaves.set(node, value === null ? null : exact(value));
  for (const [criterion, value] of marks) leaves.set(criterion, exact(value));
  return leaves;
}

/** T of one sheet under one column, exact; a sheet without all its marks has none. (docs/rules/panel.md 2) */
export function exactJurorTotal(
  rubric: Rubric,
  index: RubricIndex,
  marks: ReadonlyMap<string, DecimalString>,
  points: readonly MetricPoints[],
): Rational | null {
  if (marksOf(rubric).some(({ code }) => !marks.has(code))) return null;
  return nodeScores(rubric, index, leavesOf(marks, points)).get(rubric.root.code) ?? null;
}

/** The total as text with six places, for a sheet while it is being marked. */
export function jurorTotal(
  rubric: Rubric,
  indexCode: string,
  marks: ReadonlyMap<string, DecimalString>,
  points: readonly MetricPoints[],
): DecimalString | null {
  const index = rubric.indices.find(({ code }) => code === indexCode);
  if (index === undefined) throw new RangeError(`no such index: ${indexCode}`);
  const total = exactJurorTotal(rubric, index, marks, points);
  return total === null ? null : rounded(total, SHOWN_PLACES);
}
