import { known } from '../known';
import type { ShareTable } from '../share-table';
import type { ColumnScores } from './node-score';

/** What each of the columns makes of the leaves, under their joined table. */
export function joinedScores(table: ShareTable, columns: readonly ColumnScores[]): ColumnScores {
  const { unit } = known(columns[0]).values;
  return { table, values: { unit, ticks: columns.flatMap(({ values }) => values.ticks) } };
}
