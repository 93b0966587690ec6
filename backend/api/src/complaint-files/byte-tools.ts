import { Batch } from './batch';
import { ByteWindow } from './byte-window';
import { ByteCellIndexing, type CellIndexing } from './cell-index';
import type { MetWords, ReadingTools, Tickets } from './reading-tools';
import { TicketTable } from './ticket-table';
import { WordCache } from './word-cache';

/** Everything byte by byte, row by row. */
export class ByteTools implements ReadingTools {
  readonly window = new ByteWindow();
  readonly batch = new Batch();

  indexing(separator: number): CellIndexing {
    return new ByteCellIndexing(separator);
  }

  tickets(seed: number, expected: number): Tickets {
    return new TicketTable(seed, expected);
  }

  words(): MetWords {
    return new WordCache();
  }

  taking(): null {
    return null;
  }

  prepare(): void {
    // Nothing moves.
  }

  close(): void {
    // Nothing is held.
  }
}
