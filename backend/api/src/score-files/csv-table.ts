import { type Finding, fileFinding, type Place } from '@anggakara/contracts';
import type { Info } from 'csv-parse';
import { CsvError, parse } from 'csv-parse/sync';
import { refuse, UnsoundFiles } from './finding';
import type { Row, Table } from './table';
import { fileText } from './text-file';

interface Line {
  readonly fields: readonly string[];
  readonly line: number;
}

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * A table with the names of its columns in the first line; comma, semicolon or tabulator, quotes as in RFC 4180. The rows are
 * read once somebody wants them, after the columns have been found right.
 */
export function csvTable(file: string): Table {
  const text = fileText(file);
  const [header] = linesOf(file, text, { to: 1 });
  if (header === undefined) throw new UnsoundFiles([fileFinding('csv-empty', { file, line: 1, column: 1 })]);
  const columns = header.fields;
  const placeOf = placeFinder(file, columns);
  const placeOfColumn = (column: string): Place => placeOf(header.line, column);
  refuse({ list: headerFindings(columns, placeOfColumn), more: 0 });
  let rows: readonly Row[] | undefined;
  return {
    file,
    columns,
    placeOfColumn,
    get rows() {
      rows ??= rowsOf(linesOf(file, text, { from: 2 }), columns, placeOf);
      return rows;
    },
  };
}

type PlaceFinder = (line: number, column?: string) => Place;

function placeFinder(file: string, columns: readonly string[]): PlaceFinder {
  return (line, column) => {
    const index = column === undefined ? -1 : columns.indexOf(column);
    const place = { file, line, column: index === -1 ? 1 : index + 1 };
    return index === -1 || column === undefined ? place : { ...place, name: column };
  };
}

function rowsOf(lines: readonly Line[], columns: readonly string[], placeOf: PlaceFinder): readonly Row[] {
  const odd = lines.filter(({ fields }) => fields.length !== columns.length);
  const findings = odd.map(({ fields, line }) =>
    fileFinding('csv-width', placeOf(line), { found: fields.length, wanted: columns.length }),
  );
  refuse({ list: findings, more: 0 });
  return lines.map((line) => row(columns, line, placeOf));
}

function row(columns: readonly string[], { fields, line }: Line, placeOf: PlaceFinder): Row {
  return {
    cells: Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ''])),
    placeOf: (column) => placeOf(line, column),
  };
}

function linesOf(
  file: string,
  text: string,
  range: { readonly from: number } | { readonly to: number },
): readonly Line[] {
  try {
    const records = parse(text, {
      ...range,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[];
    return records.map(({ record, info }) => ({ fields: record, line: info.lines - breaksIn(record) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { readonly lines?: unknown }).lines ?? 1);
    throw new UnsoundFiles([fileFinding('csv-quotes', { file, line, column: 1 })]);
  }
}

function breaksIn(fields: readonly string[]): number {
  return fields.reduce((sum, field) => sum + field.split('\n').length - 1, 0);
}

/** Whatever separates most names in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function headerFindings(columns: readonly string[], placeOf: (column: string) => Place): readonly Finding[] {
  const unnamed = columns.flatMap((column, index) => {
    return column === '' ? [fileFinding('column-unnamed', { ...placeOf(''), column: index + 1 })] : [];
  });
  const repeated = columns.flatMap((column, index) => {
    if (column === '' || columns.indexOf(column) === index) return [];
    return [fileFinding('column-repeated', { ...placeOf(column), column: index + 1 }, { name: column })];
  });
  return [...unnamed, ...repeated];
}
