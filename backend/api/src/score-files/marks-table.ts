import type { SheetInput } from '@anggakara/scoring';
import { type Finding, fileFinding } from '@anggakara/contracts';
import type { Origins } from './origins';
import { cell, type Row, type Table } from './table';

type Mark = SheetInput['marks'][number];

/** One mark as a row or a cell says it, and the columns that say so. */
interface MarkCell {
  readonly row: Row;
  readonly juror: string;
  readonly criterion: string;
  readonly value: string;
  readonly columns: Readonly<Record<'juror' | 'criterion' | 'value', string>>;
}

interface OpenSheet {
  readonly row: Row;
  readonly entry: string;
  readonly juror: string;
  state: SheetInput['state'] | '';
  readonly marks: Mark[];
}

const OWN = ['entry', 'juror', 'criterion', 'value', 'state'];

/** The sheets of a table of marks: one mark a row, or a column for each criterion, or one for each juror. */
export function sheetsOf(
  table: Table,
  origins: Origins,
): { readonly sheets: readonly SheetInput[]; readonly findings: readonly Finding[] } {
  const sheets = new Map<string, OpenSheet>();
  const findings: Finding[] = [];
  const cellsOf = cellReader(table);
  for (const row of table.rows) {
    for (const mark of cellsOf(row)) findings.push(...taken(mark, sheets, origins));
  }
  return { sheets: [...sheets.values()].map((sheet) => closed(sheet, origins)), findings };
}

function closed({ row, entry, juror, state, marks }: OpenSheet, origins: Origins): SheetInput {
  return origins.of({ entry, juror, state: state === '' ? 'locked' : state, marks }, row);
}

function cellReader({ columns }: Table): (row: Row) => readonly MarkCell[] {
  const further = columns.filter((column) => !OWN.includes(column));
  if (columns.includes('juror') && columns.includes('criterion')) return (row) => [markOfRow(row)];
  if (columns.includes('criterion')) {
    return (row) => further.map((juror) => ({ ...markOfRow(row), ...inColumn(row, juror, 'juror'), juror }));
  }
  return (row) =>
    further.map((criterion) => ({ ...markOfRow(row), ...inColumn(row, criterion, 'criterion'), criterion }));
}

function markOfRow(row: Row): MarkCell {
  return {
    row,
    juror: cell(row, 'juror'),
    criterion: cell(row, 'criterion'),
    value: cell(row, 'value'),
    columns: { juror: 'juror', criterion: 'criterion', value: 'value' },
  };
}

function inColumn(row: Row, column: string, named: 'juror' | 'criterion'): Pick<MarkCell, 'value' | 'columns'> {
  const columns = { juror: 'juror', criterion: 'criterion', value: column, [named]: column };
  return { value: cell(row, column), columns };
}

/** A cell without a value is a criterion that the juror did not mark; the sheet is there all the same. */
function taken(mark: MarkCell, sheets: Map<string, OpenSheet>, origins: Origins): readonly Finding[] {
  const { row, juror, criterion, value, columns } = mark;
  if (juror === '') return [fileFinding('cell-empty', row.placeOf('juror'), { name: 'juror' })];
  const sheet = sheetOf(mark, sheets);
  const state = cell(row, 'state') as OpenSheet['state'];
  if (state !== '' && sheet.state !== '' && sheet.state !== state) {
    return [
      fileFinding('sheet-state-differs', row.placeOf('state'), { juror, entry: sheet.entry, state: sheet.state }),
    ];
  }
  if (state !== '') sheet.state = state;
  if (value === '') return [];
  if (criterion === '') return [fileFinding('cell-empty', row.placeOf('criterion'), { name: 'criterion' })];
  sheet.marks.push(origins.of({ criterion, value }, row, columns));
  return [];
}

function sheetOf({ row, juror }: MarkCell, sheets: Map<string, OpenSheet>): OpenSheet {
  const entry = cell(row, 'entry');
  const key = JSON.stringify([entry, juror]);
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const sheet: OpenSheet = { row, entry, juror, state: '', marks: [] };
  sheets.set(key, sheet);
  return sheet;
}
