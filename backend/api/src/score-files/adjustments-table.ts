import type { Origins } from './origins';
import { cell, type Table } from './table';

export interface Adjustment {
  readonly code: string;
  readonly points: string;
  readonly reason: string;
}

/** The signed lines of a table by entry. */
export function adjustmentsOf({ rows }: Table, origins: Origins): ReadonlyMap<string, readonly Adjustment[]> {
  const adjustments = new Map<string, Adjustment[]>();
  for (const row of rows) {
    const line = { code: cell(row, 'code'), points: cell(row, 'points'), reason: cell(row, 'reason') };
    const own = adjustments.get(cell(row, 'entry')) ?? [];
    adjustments.set(cell(row, 'entry'), own);
    own.push(origins.of(line, row));
  }
  return adjustments;
}
