import { type ComplaintColumns, NO_DAY } from '@anggakara/scoring';
import type { TicketBytes } from '../complaint-files';

/** The table and its columns in the order in which `binaryRows` writes them. */
export const BINARY_TARGET = `complaint (import, period, agency, line, channel, category,
  received, dispositioned, first_follow_up, closed, status, classification, visibility, flags, satisfaction, ticket)`;

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const TRAILER = Buffer.from([0xff, 0xff]);
const FIELDS = 16;
/** Days from 1 January 1970 to 1 January 2000, where the server begins to count. */
const EPOCH_DAYS = 10_957;
/** Field count, six integers, four days, five small integers, and the length of the ticket number. */
const FIXED_BYTES = 2 + 6 * 8 + 4 * 8 + 5 * 6 + 4;

export interface RowPlaces {
  /** Number of the import. */
  readonly import: number;
  /** Number of the partition of each window, by its place. */
  readonly periods: readonly number[];
  /** Place of the window that holds a day of receipt. */
  readonly windowAt: (day: number) => number;
}

/** What begins, and what ends, the server's binary form of rows. */
export const BINARY_HEADER: Buffer = SIGNATURE;
export const BINARY_TRAILER: Buffer = TRAILER;

/** A batch of complaints as the server reads rows: one buffer of its own, which nobody writes to again. */
export function binaryRows(batch: ComplaintColumns, tickets: TicketBytes, places: RowPlaces): Uint8Array<ArrayBuffer> {
  const ticketBytes = batch.length === 0 ? 0 : (tickets.ends[batch.length - 1] ?? 0);
  const bytes = new Uint8Array(batch.length * FIXED_BYTES + ticketBytes);
  const writer = new RowWriter(bytes);
  for (let row = 0; row < batch.length; row += 1) writer.row(batch, row, tickets, places);
  return writer.written();
}

class RowWriter {
  private readonly view: DataView;
  private at = 0;

  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {
    this.view = new DataView(bytes.buffer);
  }

  row(batch: ComplaintColumns, row: number, tickets: TicketBytes, places: RowPlaces): void {
    this.view.setInt16(this.at, FIELDS);
    this.at += 2;
    this.place(batch.received[row] ?? NO_DAY, places);
    for (const column of [batch.agency, batch.line, batch.channel, batch.category]) this.integer(column[row] ?? 0);
    for (const column of [batch.received, batch.dispositioned, batch.firstFollowUp, batch.closed])
      this.day(column[row] ?? NO_DAY);
    for (const column of [batch.status, batch.classification, batch.visibility, batch.flags, batch.satisfaction])
      this.small(column[row] ?? 0);
    this.ticket(tickets, row);
  }

  private place(received: number, places: RowPlaces): void {
    this.integer(places.import);
    this.integer(places.periods[places.windowAt(received)] ?? 0);
  }

  /** Days that are not there take less room than was set aside. */
  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.at);
  }

  private integer(value: number): void {
    this.view.setInt32(this.at, 4);
    this.view.setInt32(this.at + 4, value);
    this.at += 8;
  }

  private day(value: number): void {
    if (value !== NO_DAY) {
      this.integer(value - EPOCH_DAYS);
      return;
    }
    this.view.setInt32(this.at, -1);
    this.at += 4;
  }

  private small(value: number): void {
    this.view.setInt32(this.at, 2);
    this.view.setInt16(this.at + 4, value);
    this.at += 6;
  }

  private ticket({ bytes, ends }: TicketBytes, row: number): void {
    const from = row === 0 ? 0 : (ends[row - 1] ?? 0);
    const to = ends[row] ?? from;
    this.view.setInt32(this.at, to - from);
    this.bytes.set(bytes.subarray(from, to), this.at + 4);
    this.at += 4 + to - from;
  }
}
