import { times } from '../integer';
import { known } from '../known';
import { leafScores } from '../leaf-scores';
import type { Column, PreparedRubric } from '../prepared-rubric';
import { mean, type Rational } from '../rational';
import { columnScores } from '../tree/column-scores';
import { nodeScore } from '../tree/node-score';
import { dropOf, keptShares, type Kept } from './kept-shares';
import { allKept, type Desk } from './panel-leaves';
import { isByCriteria } from './panel-rule';

/** What each counted sheet says of a node under a column, in the order of the sheets; null where nothing applies. */
export function nodeTotals(
  { prepared, counted, points }: Desk,
  column: Column,
  node: string,
): readonly Rational[] | null {
  const totals = counted.flatMap(({ marks }) => {
    const leaves = leafScores(prepared, marks, points);
    return nodeScore(columnScores(prepared, column, leaves), node) ?? [];
  });
  return totals.length === counted.length ? totals : null;
}

function leavesSomeOut({ rubric: { panel } }: PreparedRubric): boolean {
  return panel.method === 'trim' || panel.method === 'median';
}

/** Whether other sheets may be kept for one column than for another. */
export function keepsByTotals(prepared: PreparedRubric): boolean {
  return leavesSomeOut(prepared) && !isByCriteria(prepared.rubric.panel);
}

/** Whether of each criterion other marks may be kept. */
export function keepsByMarks(prepared: PreparedRubric): boolean {
  return leavesSomeOut(prepared) && isByCriteria(prepared.rubric.panel);
}

const NOTHING_LEFT_OUT: ReadonlyMap<Column, Kept> = new Map();

/** For each column what is kept of the sheets by their totals under it. (docs/rules/panel.md 8-10) */
export function keptByColumn(desk: Desk): ReadonlyMap<Column, Kept> {
  const { counted, prepared } = desk;
  if (!keepsByTotals(prepared)) return NOTHING_LEFT_OUT;
  const { rubric } = prepared;
  const drop = dropOf(rubric.panel, counted.length);
  const columns: readonly Column[] = [...rubric.indices.map(({ code }) => code), null];
  return new Map(
    columns.map((column) => {
      const totals = nodeTotals(desk, column, rubric.root.code);
      return [column, totals === null ? allKept(counted) : keptShares(totals, drop)];
    }),
  );
}

/** The mean of what the panel's rule keeps of the values. (docs/rules/panel.md 8, 9) */
export function keptMean(values: readonly Rational[], drop: number): Rational {
  const { shares, unit, count } = keptShares(values, drop);
  const weighted = values.map(({ numerator, denominator }, row) => ({
    numerator: times(numerator, known(shares[row])),
    denominator,
  }));
  const { numerator, denominator } = mean(weighted);
  return { numerator: times(numerator, values.length), denominator: times(times(denominator, unit), count) };
}
