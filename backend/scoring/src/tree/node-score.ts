import { plus, times, type Integer } from '../integer';
import { known } from '../known';
import type { LeafScores } from '../leaf-scores';
import type { Rational } from '../rational';
import type { ShareTable } from '../share-table';

/** A column's shares, and what they are shares of: leaves, and composites with the value that they have in this column. */
export interface ColumnScores {
  readonly table: ShareTable;
  /** By the table's terms. */
  readonly values: LeafScores;
}

/** A node's score under one column, exact; null where nothing under it applies. */
export function nodeScore({ table, values }: ColumnScores, node: string): Rational | null {
  const shares = table.shares.get(node);
  if (shares === undefined) return null;
  let numerator: Integer = 0;
  for (let term = 0; term < shares.length; term += 1) {
    const share = known(shares[term]);
    // Most nodes have a share of few terms alone, and of none that says nothing.
    if (share !== 0) numerator = plus(numerator, times(share, known(values.ticks[term])));
  }
  return { numerator, denominator: times(table.unit, values.unit) };
}
