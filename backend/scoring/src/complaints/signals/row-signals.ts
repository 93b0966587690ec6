import { known } from '../../known';
import { COMPLAINT_STATUSES, REOPENED } from '../complaint';
import { type ComplaintSignal, isWorthAsking, type SignalCode } from './signal';
import { hasFlag, linesOf, placesOf, type SignalRows } from './signal-rows';

const IS_ARCHIVED = COMPLAINT_STATUSES.indexOf('archived');
/** Numbers that leave out more than every second one are shared with other agencies. */
const LEAST_DENSITY = 2;

/** Texts that stand word for word in several complaints, by their keyed hashes. (docs/rules/complaints.md 22) */
export function repeatedTexts(rows: SignalRows): readonly ComplaintSignal[] {
  const withText = orderedBy(rows, rows.textHash);
  const isSame = (row: number, other: number | undefined): boolean =>
    other !== undefined && rows.textHash[row] === rows.textHash[other];
  const again = withText.filter((row, place) => isSame(row, withText[place - 1]));
  if (!isWorthAsking('repeated-texts', again.length, withText.length)) return [];
  const alike = withText.filter((row, place) => isSame(row, withText[place - 1]) || isSame(row, withText[place + 1]));
  const facts = { texts: alike.length - again.length };
  return [{ code: 'repeated-texts', count: again.length, of: withText.length, facts, lines: linesOf(rows, alike) }];
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
  return shareOf('reopened', rows, (row) => hasFlag(rows, row, REOPENED));
}

/** Complaints that were archived. (docs/rules/complaints.md 25) */
export function archivedRows(rows: SignalRows): readonly ComplaintSignal[] {
  return shareOf('archived', rows, (row) => known(rows.columns.status[row]) === IS_ARCHIVED);
}

function shareOf(code: SignalCode, rows: SignalRows, isOne: (row: number) => boolean): readonly ComplaintSignal[] {
  const found = placesOf(rows.columns, isOne);
  const of = rows.columns.length;
  return isWorthAsking(code, found.length, of)
    ? [{ code, count: found.length, of, facts: {}, lines: linesOf(rows, found) }]
    : [];
}
