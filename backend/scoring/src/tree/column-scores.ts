import { known } from '../known';
import type { LeafScores } from '../leaf-scores';
import type { Column, PreparedRubric } from '../prepared-rubric';
import type { ShareTable } from '../share-table';
import { withComposites } from './composite-values';
import { joinedScores } from './joined-scores';
import type { ColumnScores } from './node-score';

/** What every column makes of the leaves, which may be a panel's or one juror's. */
export function treeScores(prepared: PreparedRubric, leaves: LeafScores): ReadonlyMap<Column, ColumnScores> {
  const tables = prepared.tablesFor(leaves.ticks);
  const scores = new Map<Column, ColumnScores>();
  for (const column of tables.keys()) scores.set(column, scoresOf({ prepared, tables, leaves }, column));
  return scores;
}

/** The same for some columns, in their order. */
export function columnsScores(
  prepared: PreparedRubric,
  columns: readonly Column[],
  leaves: LeafScores,
): readonly ColumnScores[] {
  const tables = prepared.tablesFor(leaves.ticks);
  return columns.map((column) => scoresOf({ prepared, tables, leaves }, column));
}

/** The same for one column. */
export function columnScores(prepared: PreparedRubric, column: Column, leaves: LeafScores): ColumnScores {
  return scoresOf({ prepared, tables: prepared.tablesFor(leaves.ticks), leaves }, column);
}

interface Scored {
  readonly prepared: PreparedRubric;
  readonly tables: ReadonlyMap<Column, ShareTable>;
  readonly leaves: LeafScores;
}

/** Where there are composites, the mean of several columns takes from each what it makes of them. */
function scoresOf(scored: Scored, column: Column): ColumnScores {
  const { prepared, tables, leaves } = scored;
  const table = known(tables.get(column));
  if (prepared.composites.length === 0) return { table, values: leaves };
  if (column !== null) return withComposites(prepared, column, { table, values: leaves });
  const indices = prepared.rubric.rankedBy.indices.map((index) => scoresOf(scored, index));
  return joinedScores(table, indices);
}
