import {
  jurorTotal,
  marksOf,
  metricPointsOf,
  type DecimalString,
  type MetricPoints,
  type Rubric,
} from '@anggakara/scoring';
import type { MetricClaimView } from '@anggakara/contracts';
import type { SheetMark } from './sheet-marks';

/** A sheet's weighted total under one column: the total itself once every criterion is marked, its bounds before. */
export interface LiveTotal {
  readonly index: string;
  readonly name: string;
  /** Six decimals; null while a criterion is not scored. */
  readonly total: DecimalString | null;
  /** What the total becomes with the lowest and the highest mark on every criterion that is not scored yet. */
  readonly least: DecimalString | null;
  readonly most: DecimalString | null;
}

/** The totals while a sheet is being marked, by the very function that the server ranks with. */
export function liveTotals(
  rubric: Rubric,
  marks: ReadonlyMap<string, SheetMark>,
  points: readonly MetricPoints[],
): readonly LiveTotal[] {
  const scored = new Map<string, DecimalString>();
  for (const { criterion, value } of marks.values()) if (value !== 'not-scored') scored.set(criterion, value);
  const lowest = new Map(marksOf(rubric).map(({ code, grid }) => [code, grid.min]));
  const highest = new Map(marksOf(rubric).map(({ code, grid }) => [code, grid.max]));
  return rubric.indices.map(({ code, name }) => ({
    index: code,
    name,
    total: jurorTotal(rubric, code, scored, points),
    least: jurorTotal(rubric, code, new Map([...lowest, ...scored]), points),
    most: jurorTotal(rubric, code, new Map([...highest, ...scored]), points),
  }));
}

/** Metric points as a run counts them: of a submitted claim, and 0 for one that was not submitted. (docs/rules/panel.md 6) */
export function countedPoints(rubric: Rubric, claim: MetricClaimView | null): readonly MetricPoints[] {
  return claim?.state === 'submitted' ? claim.points : metricPointsOf(rubric, []);
}
