import { type ComplaintColumns, NO_DAY } from '@anggakara/scoring/complaints';
import type { TicketBytes } from '../complaint-files';
import { COUNT_BYTES, FieldWriter, INTEGER_BYTES, LENGTH_BYTES, SMALL_BYTES } from './binary-writing';

/** The table and its columns in the order in which rows are written. */
export const BINARY_TARGET = `complaint (import, period, agency, line, channel, category,
  received, dispositioned, first_follow_up, closed, status, classification, visibility, flags, satisfaction, ticket)`;

const FIELDS = 16;
/** Days from 1 January 1970 to 1 January 2000, where the server begins to count. */
const EPOCH_DAYS = 10_957;
/** Field count, six integers, four days, five small integers, and the length of the ticket number. */
const FIXED_ROW_BYTES = COUNT_BYTES + (6 + 4) * INTEGER_BYTES + 5 * SMALL_BYTES + LENGTH_BYTES;
const TICKET_MAX_BYTES = 40;
export const MOST_ROW_BYTES = FIXED_ROW_BYTES + TICKET_MAX_BYTES;

export interface RowPlaces {
  /** Number of the import. */
  readonly import: number;
  /** Number of the partition of each window, by its place. */
  readonly periods: readonly number[];
  /** Place of the window that holds a day of receipt. */
  readonly windowAt: (day: number) => number;
}

/** A batch of complaints as the server reads rows: one buffer of its own, which nobody writes to again. */
export function binaryRows(batch: ComplaintColumns, tickets: TicketBytes, places: RowPlaces): Uint8Array<ArrayBuffer> {
  const ticketBytes = batch.length === 0 ? 0 : (tickets.ends[batch.length - 1] ?? 0);
  const bytes = new Uint8Array(batch.length * FIXED_ROW_BYTES + ticketBytes);
  const writer = new RowWriter(bytes, places);
  for (let row = 0; row < batch.length; row += 1) writer.row(batch, row, tickets);
  return writer.written();
}

/** Writes complaints one by one; days that are not there take less room than was set aside. */
export class RowWriter extends FieldWriter {
  constructor(
    bytes: Uint8Array<ArrayBuffer>,
    private readonly places: RowPlaces,
  ) {
    super(bytes);
  }

  row(batch: ComplaintColumns, row: number, tickets: TicketBytes): void {
    this.count(FIELDS);
    this.place(batch.received[row] ?? NO_DAY);
    this.numbers(batch, row);
    this.days(batch, row);
    this.codes(batch, row);
    this.ticket(tickets, row);
  }

  private numbers({ agency, line, channel, category }: ComplaintColumns, row: number): void {
    this.integer(agency[row] ?? 0);
    this.integer(line[row] ?? 0);
    this.integer(channel[row] ?? 0);
    this.integer(category[row] ?? 0);
  }

  private days({ received, dispositioned, firstFollowUp, closed }: ComplaintColumns, row: number): void {
    this.day(received[row] ?? NO_DAY);
    this.day(dispositioned[row] ?? NO_DAY);
    this.day(firstFollowUp[row] ?? NO_DAY);
    this.day(closed[row] ?? NO_DAY);
  }

  private codes({ status, classification, visibility, flags, satisfaction }: ComplaintColumns, row: number): void {
    this.small(status[row] ?? 0);
    this.small(classification[row] ?? 0);
    this.small(visibility[row] ?? 0);
    this.small(flags[row] ?? 0);
    this.small(satisfaction[row] ?? 0);
  }

  private place(received: number): void {
    this.integer(this.places.import);
    this.integer(this.places.periods[this.places.windowAt(received)] ?? 0);
  }

  private day(value: number): void {
    if (value === NO_DAY) this.nothing();
    else this.integer(value - EPOCH_DAYS);
  }

  private ticket({ bytes: tickets, ends }: TicketBytes, row: number): void {
    const from = row === 0 ? 0 : (ends[row - 1] ?? 0);
    const to = ends[row] ?? from;
    this.length(to - from);
    for (let at = from; at < to; at += 1, this.at += 1) this.bytes[this.at] = tickets[at] ?? 0;
  }
}
