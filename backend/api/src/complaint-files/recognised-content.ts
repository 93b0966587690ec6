import type { ComplaintField, DateOrder } from '@anggakara/contracts';
import { UNREADABLE_DAY } from './calendar-day';
import { sameWord } from './cell-text';
import { CLASSIFICATION_PLACES, STATUS_PLACES } from './known-words';
import { writtenDay } from './written-date';

/** A column of the rows looked at, without its empty cells. */
export interface SampledColumn {
  readonly header: string;
  readonly cells: readonly string[];
}

/** So many of a hundred cells have to be what a column is taken for. */
const ENOUGH_PERCENT = 80;
const TICKET = /^(?=.*\d)[\x21-\x7e]{1,40}$/;

/** Fields that are still wanted, by what stands in the columns that no name told. (docs/rules/complaint-files.md 5) */
export function fieldsByContent(
  columns: readonly SampledColumn[],
  wanted: ReadonlySet<ComplaintField>,
): Partial<Record<ComplaintField, string>> {
  const one = (
    field: ComplaintField,
    fits: (column: SampledColumn) => boolean,
  ): readonly (readonly [string, string])[] => {
    const found = wanted.has(field) ? columns.filter(fits) : [];
    const [only] = found;
    return found.length === 1 && only !== undefined ? [[field, only.header]] : [];
  };
  const isOfWords = (words: ReadonlyMap<string, number>) => (column: SampledColumn) =>
    share(column, (cell) => words.has(sameWord(cell)));
  return Object.fromEntries([
    ...one('status', isOfWords(STATUS_PLACES)),
    ...one('classification', isOfWords(CLASSIFICATION_PLACES)),
    ...one('received', isOfDates),
    ...one('ticket', isOfTickets),
  ]);
}

function share({ cells }: SampledColumn, fits: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(fits).length * 100 >= cells.length * ENOUGH_PERCENT;
}

function isOfDates(column: SampledColumn): boolean {
  return share(column, (cell) => isDate(cell, 'day-month-year') || isDate(cell, 'month-day-year'));
}

function isDate(cell: string, order: DateOrder): boolean {
  const bytes = Buffer.from(cell);
  return writtenDay(bytes, 0, bytes.length, order) !== UNREADABLE_DAY;
}

/** No two the same, and no days. */
function isOfTickets(column: SampledColumn): boolean {
  const { cells } = column;
  return (
    cells.length > 1 &&
    new Set(cells).size === cells.length &&
    share(column, (cell) => TICKET.test(cell)) &&
    !isOfDates(column)
  );
}

const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/;
const YEAR_FIRST = /^\d{4}[-/.]?\d{1,2}/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** How the days of some columns are written: by a number that can only be a day; null where none tells. */
export function toldDateOrder(cells: readonly string[]): DateOrder | null {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = YEAR_LAST.exec(cell) ?? [];
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  if (pairs.some(([first]) => first > 12)) return 'day-month-year';
  if (pairs.some(([, second]) => second > 12)) return 'month-day-year';
  if (cells.length > 0 && cells.every((cell) => SERIAL.test(cell))) return 'serial';
  return cells.length > 0 && cells.every((cell) => YEAR_FIRST.test(cell)) ? 'year-month-day' : null;
}
