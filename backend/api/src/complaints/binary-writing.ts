const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const TRAILER = Buffer.from([0xff, 0xff]);

/** What begins, and what ends, the server's binary form of rows. */
export const BINARY_HEADER: Buffer = SIGNATURE;
export const BINARY_TRAILER: Buffer = TRAILER;

/** Bytes that take with them a field count, integers of four bytes, and the lengths before fields. */
export const COUNT_BYTES = 2;
export const LENGTH_BYTES = 4;
export const INTEGER_BYTES = 8;
export const SMALL_BYTES = 6;

/** Fields of rows in the server's binary form, each with its length before it, into memory that is large enough. */
export class FieldWriter {
  at = 0;
  private readonly view: DataView;

  constructor(protected readonly bytes: Uint8Array<ArrayBuffer>) {
    this.view = new DataView(bytes.buffer);
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.at);
  }

  count(fields: number): void {
    this.view.setInt16(this.at, fields);
    this.at += COUNT_BYTES;
  }

  integer(value: number): void {
    this.view.setInt32(this.at, 4);
    this.view.setInt32(this.at + LENGTH_BYTES, value);
    this.at += INTEGER_BYTES;
  }

  small(value: number): void {
    this.view.setInt32(this.at, 2);
    this.view.setInt16(this.at + LENGTH_BYTES, value);
    this.at += SMALL_BYTES;
  }

  nothing(): void {
    this.length(-1);
  }

  length(length: number): void {
    this.view.setInt32(this.at, length);
    this.at += LENGTH_BYTES;
  }
}
