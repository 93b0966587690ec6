import type { Place } from '@anggakara/contracts';

/** One row; cells are trimmed texts, and a column that a row does not have is empty. */
export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  /** Of a cell, or of the row where there is no such column. */
  readonly placeOf: (column?: string) => Place;
}

export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly placeOfColumn: (column: string) => Place;
}

/** The tables that a result can be computed from, besides a rubric. */
export const TABLE_NAMES = ['marks', 'entries', 'metrics', 'rulings', 'adjustments'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A cell's text, empty where the row has none. */
export function cell({ cells }: Row, column: string): string {
  return Object.hasOwn(cells, column) ? (cells[column] ?? '') : '';
}
