import type { ComplaintColumns } from '@anggakara/scoring/complaints';
import type { TicketBytes } from './reading';

/** Rows that go on together. */
export const BATCH_ROWS = 8_192;

/** Bytes of a ticket number. */
export const TICKET_MAX_LENGTH = 40;

/** Columns that are filled, handed on and filled again; other arrays where they stand in a memory that moves. */
export class Batch implements ComplaintColumns {
  length = 0;
  line: Uint32Array = new Uint32Array(BATCH_ROWS);
  agency: Uint32Array = new Uint32Array(BATCH_ROWS);
  received: Int32Array = new Int32Array(BATCH_ROWS);
  dispositioned: Int32Array = new Int32Array(BATCH_ROWS);
  firstFollowUp: Int32Array = new Int32Array(BATCH_ROWS);
  closed: Int32Array = new Int32Array(BATCH_ROWS);
  status: Uint8Array = new Uint8Array(BATCH_ROWS);
  classification: Uint8Array = new Uint8Array(BATCH_ROWS);
  visibility: Uint8Array = new Uint8Array(BATCH_ROWS);
  channel: Uint16Array = new Uint16Array(BATCH_ROWS);
  category: Uint16Array = new Uint16Array(BATCH_ROWS);
  flags: Uint8Array = new Uint8Array(BATCH_ROWS);
  satisfaction: Uint8Array = new Uint8Array(BATCH_ROWS);
  tickets: TicketBytes = {
    bytes: new Uint8Array(BATCH_ROWS * TICKET_MAX_LENGTH),
    ends: new Uint32Array(BATCH_ROWS),
  };
}
