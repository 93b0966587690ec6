import { known } from '../../known';
import { COMPLAINT_STATUSES, NO_DAY, REOPENED } from '../complaint';
import { type ComplaintSignal, isWorthAsking } from './signal';
import { hasFlag, linesOf, placesOf, type SignalRows } from './signal-rows';

const IS_ARCHIVED = COMPLAINT_STATUSES.indexOf('archived');
/** Archiving is a choice of the verification: of those that were sent on before, fewer are worth a question. */
const [LEAST_ARCHIVED_LATE, LEAST_PERCENT_ARCHIVED_LATE] = [10, 5];
/** Numbers that leave out more than every second one are shared with other agencies. */
const LEAST_DENSITY = 2;

/** Texts that stand word for word in several complaints, by their keyed hashes. (docs/rules/complaints.md 22) */
export function repeatedTexts(rows: SignalRows): readonly ComplaintSignal[] {
  const withText = orderedBy(rows, rows.textHash);
  const isSame = (row: number, other: number | undefined): boolean =>
    other !== undefined && rows.textHash[row] === rows.textHash[other];
  const again = withText.filter((row, place) => isSame(row, withText[place - 1]));
  const alike = withText.filter((row, place) => isSame(row, withText[place - 1]) || isSame(row, withText[place + 1]));
  const texts = alike.length - again.length;
  const signal = repeatedTextsSignal({ withText: withText.length, texts, lines: linesOf(rows, alike) });
  return signal === null ? [] : [signal];
}

/** What is known of repeated texts once the hashes are gone. */
export interface RepetitionCount {
  /** Complaints that have a text. */
  readonly withText: number;
  /** Texts that stand in several complaints. */
  readonly texts: number;
  /** Lines of those complaints, ascending. */
  readonly lines: readonly number[];
}

/** Null where it is not worth a question. (docs/rules/complaints.md 22) */
export function repeatedTextsSignal({ withText, texts, lines }: RepetitionCount): ComplaintSignal | null {
  const count = lines.length - texts;
  if (!isWorthAsking('repeated-texts', count, withText)) return null;
  return { code: 'repeated-texts', count, of: withText, facts: { texts }, lines };
}

/** Numbers missing from a row of numbers that is the agency's own; the rows are those about each gap. (docs/rules/complaints.md 23) */
export function ticketGaps(rows: SignalRows): readonly ComplaintSignal[] {
  const numbers = rows.ticketNumber;
  const ordered = orderedBy(rows, numbers);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = known(numbers[last]) - known(numbers[first]) + 1;
  const gaps = ordered.flatMap((row, place) => {
    const next = ordered[place + 1];
    const missing = next === undefined ? 0 : known(numbers[next]) - known(numbers[row]) - 1;
    return next !== undefined && missing > 0 ? [{ row, next, missing }] : [];
  });
  const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
  if (span > LEAST_DENSITY * ordered.length || !isWorthAsking('ticket-gaps', missing, span)) return [];
  const about = [...new Set(gaps.flatMap(({ row, next }) => [row, next]))];
  return [{ code: 'ticket-gaps', count: missing, of: span, facts: { gaps: gaps.length }, lines: linesOf(rows, about) }];
}

/** Places of the rows that have such a number, the least first. */
function orderedBy({ columns }: SignalRows, numbers: Float64Array): readonly number[] {
  const rows = placesOf(columns, (row) => known(numbers[row]) > 0);
  return rows.toSorted((a, b) => known(numbers[a]) - known(numbers[b]) || a - b);
}

/** Complaints that were opened again after they had been closed. (docs/rules/complaints.md 24) */
export function reopenedRows(rows: SignalRows): readonly ComplaintSignal[] {
  const found = placesOf(rows.columns, (row) => hasFlag(rows, row, REOPENED));
  const of = rows.columns.length;
  if (!isWorthAsking('reopened', found.length, of)) return [];
  return [{ code: 'reopened', count: found.length, of, facts: {}, lines: linesOf(rows, found) }];
}

/** Complaints that were archived, many of all or after they had been sent on. (docs/rules/complaints.md 25) */
export function archivedRows(rows: SignalRows): readonly ComplaintSignal[] {
  const { dispositioned, firstFollowUp, length, status } = rows.columns;
  const archived = placesOf(rows.columns, (row) => known(status[row]) === IS_ARCHIVED);
  const isSentOn = (row: number): boolean => dispositioned[row] !== NO_DAY || firstFollowUp[row] !== NO_DAY;
  const late = archived.filter(isSentOn).length;
  const isLate = late >= LEAST_ARCHIVED_LATE && 100 * late >= LEAST_PERCENT_ARCHIVED_LATE * length;
  if (!isLate && !isWorthAsking('archived', archived.length, length)) return [];
  return [{ code: 'archived', count: archived.length, of: length, facts: { late }, lines: linesOf(rows, archived) }];
}
