import { jsonSource } from './json-source';
import { requireFormat } from './format-findings';
import type { Table, TableName } from './table';

/** The same rows as objects of a JSON list. */
export function jsonTable(file: string, name: TableName): Table {
  const source = jsonSource(file);
  requireFormat(name, source);
  const rows = source.value as readonly Readonly<Record<string, string>>[];
  return {
    file,
    columns: [...new Set(rows.flatMap((row) => Object.keys(row)))],
    rows: rows.map((row, index) => ({
      cells: Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text.trim()])),
      placeOf: (column) => source.placeOf(column === undefined ? [index] : [index, column]),
    })),
    placeOfColumn: (column) => source.placeOf([0, column]),
  };
}
