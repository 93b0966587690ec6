import type { RowProblemCode } from '@anggakara/contracts';
import {
  type AggregatedRow,
  CLASSIFICATIONS,
  COUNT_FIELDS,
  type ComplaintCounts,
  isoDate,
} from '@anggakara/scoring/complaints';
import { type AggregateField, aggregateColumns } from './aggregate-columns';
import { UNREADABLE_DAY } from './calendar-day';
import { sameWord } from './cell-text';
import type { ComplaintSource } from './complaint-source';
import { CLASSIFICATION_PLACES } from './known-words';
import { monthNamed } from './month-names';
import { RefusedComplaintFile, type RejectedRow } from './reading';
import { sampledTable } from './sampled-table';
import { type TextRow, wholeTable } from './whole-table';
import { writtenDay } from './written-date';

/** Rows of the aggregated template, and what is wrong with the others. */
export interface AggregateReading {
  readonly rows: readonly AggregatedRow[];
  readonly rejected: readonly RejectedRow[];
  /** The header of a field. */
  readonly headerOf: (field: AggregateField) => string;
}

/** Lines above the header. */
const MOST_TITLES = 20;

/** Whether a file begins with the header of the aggregated template; no more of it is read. */
export async function isAggregated(source: ComplaintSource): Promise<boolean> {
  return aggregateColumns((await sampledTable(source)).header) !== undefined;
}

/** Reads counts by agency, month and classification. (docs/rules/complaint-files.md 23) */
export async function readAggregates(source: ComplaintSource): Promise<AggregateReading> {
  const table = await wholeTable(source);
  const header = headerOf(table);
  const places = header && aggregateColumns(header.cells);
  if (header === undefined || places === undefined)
    throw new RefusedComplaintFile('column-missing', { field: 'month' });
  const name = (field: AggregateField): string => header.cells[places.get(field) ?? -1] ?? '';
  const read = table.slice(table.indexOf(header) + 1).map((row) => new AggregateRow(row, places, name));
  return {
    rows: read.filter(({ rejected }) => rejected.length === 0).map((row) => row.value),
    rejected: read.flatMap(({ rejected }) => rejected),
    headerOf: name,
  };
}

function headerOf(table: readonly TextRow[]): TextRow | undefined {
  return table.slice(0, MOST_TITLES).find(({ cells }) => aggregateColumns(cells) !== undefined);
}

/** One row as it is read. */
class AggregateRow {
  readonly rejected: RejectedRow[] = [];
  readonly value: AggregatedRow;

  constructor(
    private readonly row: TextRow,
    private readonly places: ReadonlyMap<AggregateField, number>,
    private readonly headerOf: (field: AggregateField) => string,
  ) {
    this.value = {
      line: row.line,
      agency: this.agency(),
      month: monthOf(this.cell('month')),
      classification: this.classification(),
      counts: Object.fromEntries(COUNT_FIELDS.map((field) => [field, this.count(field)])) as unknown as ComplaintCounts,
    };
  }

  private cell(field: AggregateField): string {
    return this.row.cells[this.places.get(field) ?? -1] ?? '';
  }

  private agency(): string {
    const agency = this.cell('agency').replace(/\s+/gu, ' ');
    if (this.places.has('agency') && agency === '') this.reject('agency', 'agency-missing');
    return agency;
  }

  private classification(): AggregatedRow['classification'] {
    const word = sameWord(this.cell('classification'));
    const known = word === '' ? 'other' : CLASSIFICATIONS[CLASSIFICATION_PLACES.get(word) ?? -1];
    if (known === undefined)
      this.reject('classification', 'classification-unknown', { word: this.cell('classification') });
    return known ?? 'other';
  }

  private count(field: keyof ComplaintCounts): number {
    const count = countOf(this.cell(field));
    if (count === undefined) this.reject(field, 'count-unreadable', { value: this.cell(field).slice(0, 40) });
    return count ?? 0;
  }

  private reject(field: AggregateField, code: RowProblemCode, facts: Readonly<Record<string, string>> = {}): void {
    this.rejected.push({ line: this.row.line, column: this.headerOf(field), code, facts });
  }
}

const COUNT = /^(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:,0+)?$/;

/** 1250, 1.250, 1250,0; an empty cell says nothing, not 0. */
function countOf(text: string): number | undefined {
  const [, digits] = COUNT.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll('.', ''));
}

const MONTHS = [/^(?<year>\d{4})[-/](?<month>\d{1,2})$/, /^(?<month>\d{1,2})[-/](?<year>\d{4})$/];
const NAMED = /^([a-z]+)[ -](\d{4})$/i;

/** 2020-12, 12/2020, Desember 2020, or a day of that month, as `2020-12`; else the text as it stands. */
function monthOf(text: string): string {
  const groups = MONTHS.map((writing) => writing.exec(text)?.groups).find((one) => one !== undefined);
  if (groups === undefined) return namedMonth(text) ?? monthOfDay(text);
  const { year, month } = groups;
  return `${year}-${String(month).padStart(2, '0')}`;
}

function namedMonth(text: string): string | undefined {
  const [, name = '', year] = NAMED.exec(text) ?? [];
  const bytes = Buffer.from(name);
  const month = monthNamed(bytes, 0, bytes.length);
  return year === undefined || month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}`;
}

function monthOfDay(text: string): string {
  const bytes = Buffer.from(text);
  const day = bytes.length === 0 ? UNREADABLE_DAY : writtenDay(bytes, 0, bytes.length, 'day-month-year');
  return day === UNREADABLE_DAY ? text : isoDate(day).slice(0, 7);
}
