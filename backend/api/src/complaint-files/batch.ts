import type { ComplaintColumns } from '@anggakara/scoring';
import type { TicketBytes } from './reading';

/** Rows that go on together. */
export const BATCH_ROWS = 8_192;

/** Bytes of a ticket number. */
export const TICKET_MAX_LENGTH = 40;

/** Columns that are filled, handed on and filled again. */
export class Batch implements ComplaintColumns {
  length = 0;
  readonly line = new Uint32Array(BATCH_ROWS);
  readonly agency = new Uint32Array(BATCH_ROWS);
  readonly received = new Int32Array(BATCH_ROWS);
  readonly dispositioned = new Int32Array(BATCH_ROWS);
  readonly firstFollowUp = new Int32Array(BATCH_ROWS);
  readonly closed = new Int32Array(BATCH_ROWS);
  readonly status = new Uint8Array(BATCH_ROWS);
  readonly classification = new Uint8Array(BATCH_ROWS);
  readonly visibility = new Uint8Array(BATCH_ROWS);
  readonly channel = new Uint16Array(BATCH_ROWS);
  readonly category = new Uint16Array(BATCH_ROWS);
  readonly flags = new Uint8Array(BATCH_ROWS);
  readonly satisfaction = new Uint8Array(BATCH_ROWS);
  readonly tickets: TicketBytes = {
    bytes: new Uint8Array(BATCH_ROWS * TICKET_MAX_LENGTH),
    ends: new Uint32Array(BATCH_ROWS),
  };
}
