import type { ComplaintColumns } from '@anggakara/scoring';
import type { TicketBytes } from '../complaint-files';
import { MOST_ROW_BYTES, type RowPlaces, RowWriter } from './binary-rows';

/** Bytes that an agency takes at a time, and that are handed on at once. */
const BLOCK_BYTES = 8_192;
const PIECE_BYTES = 1_048_576;

/**
 * Keeps the rows of a file of many agencies as the server reads them, about 125 bytes each, until all of them are there, and
 * gives them away agency by agency: rows that are asked for together stand together, and the index of agencies grows at its
 * end alone.
 */
export class RowShelf {
  private readonly full: Uint8Array[][] = [];
  private readonly open: RowWriter[] = [];

  constructor(private readonly places: RowPlaces) {}

  /** The rows of a batch, whose arrays may be used again afterwards. */
  add(batch: ComplaintColumns, tickets: TicketBytes): void {
    for (let row = 0; row < batch.length; row += 1) {
      const agency = batch.agency[row] ?? 0;
      let writer = this.open[agency];
      if (writer === undefined || writer.at + MOST_ROW_BYTES > BLOCK_BYTES) writer = this.opened(agency);
      writer.row(batch, row, tickets);
    }
  }

  /** Each agency's rows in the order of the file, in pieces that are whole blocks; what takes one answers its memory. */
  async give(take: (piece: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>): Promise<void> {
    let piece = new Uint8Array(PIECE_BYTES);
    let at = 0;
    for (const block of this.blocks()) {
      if (at + block.length > PIECE_BYTES) {
        piece = new Uint8Array(await take(piece.subarray(0, at)));
        at = 0;
      }
      piece.set(block, at);
      at += block.length;
    }
    if (at > 0) await take(piece.subarray(0, at));
  }

  private *blocks(): Generator<Uint8Array> {
    for (const [agency, writer] of this.open.entries()) {
      yield* this.full[agency] ?? [];
      yield writer.written();
    }
  }

  /** Agencies come with the next place that is free. */
  private opened(agency: number): RowWriter {
    const before = this.open[agency];
    if (before !== undefined) this.full[agency] = [...(this.full[agency] ?? []), before.written()];
    const writer = new RowWriter(new Uint8Array(BLOCK_BYTES), this.places);
    this.open[agency] = writer;
    return writer;
  }
}
