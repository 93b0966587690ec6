import { NO_DAY, type SignalRows } from '@anggakara/scoring';

/** Line, four days, four small codes in one number, and the number in the ticket. */
const ROW_BYTES = 6 * 4 + 8;

const day = (column: string): string => `int4send(coalesce(${column} - DATE '1970-01-01', ${String(NO_DAY)}))`;

/** One row of `complaint` in as few bytes as possible; the number in a ticket is its last row of digits, 0 where there is none. */
export const PACKED_ROW = [
  'int4send(line)',
  ...['received', 'dispositioned', 'first_follow_up', 'closed'].map(day),
  'int4send(status + (classification::integer << 8) + (visibility::integer << 16) + (flags::integer << 24))',
  `int8send(coalesce(substring(ticket FROM '([0-9]{1,15})[^0-9]*$')::bigint, 0))`,
].join(' || ');

/** Packed rows as columns. Channels, categories and marks are not among them: nothing here asks for them. */
export function unpackedRows(packed: Uint8Array): SignalRows {
  const length = packed.byteLength / ROW_BYTES;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const numbers = (place: number): Int32Array =>
    Int32Array.from({ length }, (_, row) => view.getInt32(row * ROW_BYTES + place * 4));
  const codes = numbers(5);
  const small = (bits: number): Uint8Array => Uint8Array.from(codes, (code) => (code >>> bits) & 255);
  return {
    columns: {
      ...{ length, line: Uint32Array.from(numbers(0)), agency: new Uint32Array(length) },
      ...{ received: numbers(1), dispositioned: numbers(2), firstFollowUp: numbers(3), closed: numbers(4) },
      ...{ status: small(0), classification: small(8), visibility: small(16), flags: small(24) },
      ...{ channel: new Uint16Array(length), category: new Uint16Array(length), satisfaction: new Uint8Array(length) },
    },
    textHash: new Float64Array(length),
    ticketNumber: Float64Array.from({ length }, (_, row) => Number(view.getBigInt64(row * ROW_BYTES + 24))),
  };
}
