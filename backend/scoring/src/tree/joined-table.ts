import { floorOf, times, type Integer } from '../integer';
import { known } from '../known';
import { meanTable, type ShareTable } from '../share-table';

/**
 * The mean of several columns in which the same composite has other values: the terms of each column stand beside those of
 * the others, with their part of the whole. (docs/rules/ranking.md 4)
 */
export function joinedTable(tables: readonly ShareTable[]): ShareTable {
  const [first] = tables;
  if (tables.length === 1) return known(first);
  const { unit, applicable } = meanTable(tables);
  const nodes = [...known(first).shares.keys()].filter((node) => tables.every(({ shares }) => shares.has(node)));
  const shares = nodes.map((node): readonly [string, readonly Integer[]] => [
    node,
    tables.flatMap((table) =>
      known(table.shares.get(node)).map((share) => floorOf(times(share, unit), times(table.unit, tables.length))),
    ),
  ]);
  return { terms: tables.flatMap(({ terms }) => terms), unit, shares: new Map(shares), applicable };
}
