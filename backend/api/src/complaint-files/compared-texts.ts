import { createHmac, randomBytes } from 'node:crypto';
import { BATCH_ROWS } from './batch';
import { type CellIndex, DOUBLED } from './cell-index';
import { RowCells } from './row-cells';
import type { TextHashes } from './reading';

const KEY_BYTES = 32;
/** A dash, "tidak ada" or a single word is said by many. */
const LEAST_TEXT_BYTES = 12;

/**
 * Hashes of one column of texts, with a key that nobody is told and that ends with the reading: with it goes every way from a hash to a
 * text. (docs/rules/complaints.md 22)
 */
export class ComparedTexts {
  readonly hashes: TextHashes = new Float64Array(BATCH_ROWS);
  private readonly key = randomBytes(KEY_BYTES);
  private readonly cells = new RowCells();

  constructor(private readonly column: number) {}

  /** Remembers the text of an indexed row at its place in the batch. */
  compare(bytes: Uint8Array, index: CellIndex, { row, place }: { readonly row: number; readonly place: number }): void {
    const { cells, column } = this;
    cells.open(bytes, index, row);
    cells.find(column);
    const first = row === 0 ? 0 : (index.rowEnds[row - 1] ?? 0);
    const text = bytes.subarray(cells.start, cells.end);
    this.hashes[place] = this.hashOf(index.writing[first + column] === DOUBLED ? withoutDoubling(text) : text);
  }

  private hashOf(text: Uint8Array): number {
    if (text.length < LEAST_TEXT_BYTES) return 0;
    const digest = createHmac('sha256', this.key).update(text).digest();
    return 1 + digest.readUIntBE(0, 6);
  }
}

function withoutDoubling(text: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(text).toString('latin1').replaceAll('""', '"'), 'latin1');
}
