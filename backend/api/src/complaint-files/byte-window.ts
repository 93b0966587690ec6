/** Bytes that one row may have; a longer one is a quotation that nobody closed. */
export const MOST_ROW_BYTES = 262_144;

/** Room for a whole row, for as much again, and for one byte more. */
export const WINDOW_BYTES = 2 * MOST_ROW_BYTES + 1;

/** The bytes that are being read: what is left of the last chunk, and as much of the next one as there is room for. */
export class ByteWindow {
  from = 0;
  end = 0;

  constructor(
    /** One byte more than the window holds, for whoever indexes it. Another array where the memory moves. */
    public bytes: Uint8Array = new Uint8Array(WINDOW_BYTES),
  ) {}

  /** How many bytes of a chunk were taken in. */
  fill(chunk: Uint8Array, at: number): number {
    this.compact();
    const count = Math.min(chunk.length - at, this.bytes.length - 1 - this.end);
    this.bytes.set(chunk.subarray(at, at + count), this.end);
    this.end += count;
    return count;
  }

  /** How many bytes wait. */
  get waiting(): number {
    return this.end - this.from;
  }

  private compact(): void {
    if (this.from === 0) return;
    this.bytes.copyWithin(0, this.from, this.end);
    this.end -= this.from;
    this.from = 0;
  }
}
