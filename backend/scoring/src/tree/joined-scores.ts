import { floorOf, times, type Integer } from '../integer';
import { known } from '../known';
import { meanTable } from '../share-table';
import type { ColumnScores } from './node-score';

/**
 * The mean of several columns in which the same composite has other values: the terms of each column stand beside those of
 * the others, with their part of the whole. (docs/rules/ranking.md 4)
 */
export function joinedScores(columns: readonly ColumnScores[]): ColumnScores {
  const [first] = columns;
  if (columns.length === 1) return known(first);
  const { unit, applicable } = meanTable(columns.map(({ table }) => table));
  const nodes = [...known(first).table.shares.keys()].filter((node) =>
    columns.every(({ table }) => table.shares.has(node)),
  );
  const shares = nodes.map((node): readonly [string, readonly Integer[]] => [
    node,
    columns.flatMap(({ table }) =>
      known(table.shares.get(node)).map((share) => floorOf(times(share, unit), times(table.unit, columns.length))),
    ),
  ]);
  return {
    table: { terms: columns.flatMap(({ table }) => table.terms), unit, shares: new Map(shares), applicable },
    values: { unit: known(first).values.unit, ticks: columns.flatMap(({ values }) => values.ticks) },
  };
}
