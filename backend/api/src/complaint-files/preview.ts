import type { ComplaintPreview, DateOrder, PreviewedWord } from '@anggakara/contracts';
import {
  COMPLAINT_FIELDS,
  COMPLAINT_MAP_FORMAT,
  type ComplaintField,
  type ComplaintMapping,
} from '@anggakara/contracts/complaint-files';
import { CLASSIFICATIONS, COMPLAINT_STATUSES } from '@anggakara/scoring/complaints';
import { sameWord } from './cell-text';
import type { ComplaintSource } from './complaint-source';
import { fieldsByName } from './known-headers';
import { CLASSIFICATION_PLACES, STATUS_PLACES } from './known-words';
import { personalKind } from './personal-content';
import { personalHeader } from './personal-headers';
import { planRefusals } from './plan-refusals';
import { fieldsByContent, type SampledColumn, toldDateOrder } from './recognised-content';
import { sampledTable, type SampledTable } from './sampled-table';

/** As days are written in Indonesia. */
const USUAL_ORDER = 'day-month-year';
const SHOWN_ROWS = 10;
/** A longer cell is free text, whatever its column is called. */
const LONGEST_SHOWN = 60;

/**
 * What the beginning of a file shows, and what is recognised of it, by the names of agencies and their codes where those are
 * known. Refuses what is no table. (docs/rules/complaint-files.md 5, 6)
 */
export async function preview(source: ComplaintSource, agencies: AgencyNames = {}): Promise<ComplaintPreview> {
  const table = await sampledTable(source);
  const { header, rows } = table;
  const named = fieldsByName(header);
  const known = new Set(Object.values(named));
  const open = sampledColumns(table).filter((column) => !known.has(column.header) && isShown(column.header));
  const guessed = fieldsByContent(open, new Set(COMPLAINT_FIELDS.filter((field) => named[field] === undefined)));
  const columns = { ...guessed, ...named };
  const order = toldDateOrder(cellsOfDays(table, columns));
  const mapping = proposal(columns, order ?? USUAL_ORDER);
  return {
    ...{ encoding: table.encoding, separator: table.separator, headerLine: table.headerLine },
    columns: header.map((name) => ({
      header: name,
      ...fieldOf(name, named, guessed),
      personal: personalHeader(name) ?? null,
    })),
    mapping,
    isDateOrderCertain: order !== null,
    refusals: planRefusals(header, mapping),
    rows: rows.slice(0, SHOWN_ROWS).map((row) => row.map((cell, place) => shown(header[place] ?? '', cell))),
    statuses: wordsOf(table, mapping.columns.status, (word) => COMPLAINT_STATUSES[STATUS_PLACES.get(word) ?? -1]),
    classifications: wordsOf(
      table,
      mapping.columns.classification,
      (word) => CLASSIFICATIONS[CLASSIFICATION_PLACES.get(word) ?? -1],
    ),
    agencies: wordsOf(table, mapping.columns.agency, meaningOf(agencies)),
  };
}

/** By their names, which may be codes. */
type AgencyNames = Readonly<Record<string, string>>;

function meaningOf(names: AgencyNames): (word: string) => string | undefined {
  const codes = new Map(Object.entries(names).map(([name, code]) => [sameWord(name), code]));
  return (word) => codes.get(word);
}

type Fields = Partial<Record<ComplaintField, string>>;

function fieldOf(
  name: string,
  named: Fields,
  guessed: Fields,
): Pick<ComplaintPreview['columns'][number], 'field' | 'by'> {
  const byName = COMPLAINT_FIELDS.find((field) => named[field] === name);
  if (byName !== undefined) return { field: byName, by: 'name' };
  const byContent = COMPLAINT_FIELDS.find((field) => guessed[field] === name);
  return byContent === undefined ? { field: null, by: null } : { field: byContent, by: 'content' };
}

function cellsOfDays(table: SampledTable, columns: Fields): readonly string[] {
  const days = (['received', 'dispositioned', 'firstFollowUp', 'closed'] as const).map((field) => columns[field]);
  return sampledColumns(table).flatMap((column) => (days.includes(column.header) ? column.cells : []));
}

function proposal(columns: Fields, dateOrder: DateOrder): ComplaintMapping {
  const words = { statuses: {}, classifications: {}, agencies: {} };
  return { format: COMPLAINT_MAP_FORMAT, columns, dropped: [], dateOrder, ...words, observedUntil: null };
}

function sampledColumns({ header, rows }: SampledTable): readonly SampledColumn[] {
  return header.map((name, place) => ({
    header: name,
    cells: rows.map((row) => row[place] ?? '').filter((cell) => cell !== ''),
  }));
}

function isShown(header: string): boolean {
  return personalHeader(header) === undefined;
}

/** A cell, or null where it is none of our business. (docs/rules/complaint-files.md 11, 12) */
function shown(header: string, cell: string): string | null {
  const bytes = Buffer.from(cell);
  const isWithheld =
    !isShown(header) || cell.length > LONGEST_SHOWN || personalKind(bytes, 0, bytes.length) !== undefined;
  return isWithheld ? null : cell;
}

function wordsOf<Meaning>(
  table: SampledTable,
  column: string | undefined,
  meaningOf: (word: string) => Meaning | undefined,
): readonly PreviewedWord<Meaning>[] {
  const cells = sampledColumns(table).find(({ header }) => header === column)?.cells ?? [];
  const words = new Map<string, readonly string[]>();
  for (const cell of cells.filter((one) => shown('', one) !== null && sameWord(one) !== '')) {
    words.set(sameWord(cell), [...(words.get(sameWord(cell)) ?? []), cell]);
  }
  return [...words]
    .map(([same, [word = '', ...others]]) => ({ word, rows: others.length + 1, meaning: meaningOf(same) ?? null }))
    .toSorted((a, b) => b.rows - a.rows);
}
