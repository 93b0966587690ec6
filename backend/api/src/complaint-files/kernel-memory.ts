import { type Batch, BATCH_ROWS, TICKET_MAX_LENGTH } from './batch';
import { type CellIndex, MOST_CELLS } from './cell-index';
import type { KernelPlace, RowKernel } from './row-kernel';

/** Arrays that look into the kernel's memory, as it is laid out now. */
export class KernelMemory {
  constructor(private readonly kernel: RowKernel) {}

  bytes(place: KernelPlace, length: number): Uint8Array {
    return new Uint8Array(this.kernel.memory.buffer, this.kernel[place].value, length);
  }

  numbers(place: KernelPlace, length: number): Int32Array {
    return new Int32Array(this.kernel.memory.buffer, this.kernel[place].value, length);
  }

  counts(place: KernelPlace, length: number): Uint32Array {
    return new Uint32Array(this.kernel.memory.buffer, this.kernel[place].value, length);
  }

  private words(place: KernelPlace): Uint16Array {
    return new Uint16Array(this.kernel.memory.buffer, this.kernel[place].value, BATCH_ROWS);
  }

  cells(): Omit<CellIndex, 'rows'> {
    return {
      rowEnds: this.numbers('ROW_ENDS', MOST_CELLS),
      lines: this.counts('LINES', MOST_CELLS),
      hasQuotes: this.bytes('HAS_QUOTES', MOST_CELLS),
      starts: this.numbers('STARTS', MOST_CELLS),
      ends: this.numbers('ENDS', MOST_CELLS),
      writing: this.bytes('WRITING', MOST_CELLS),
    };
  }

  batch(): Omit<Batch, 'length'> {
    return {
      line: this.counts('LINE', BATCH_ROWS),
      agency: this.counts('AGENCY', BATCH_ROWS),
      received: this.numbers('RECEIVED', BATCH_ROWS),
      dispositioned: this.numbers('DISPOSITIONED', BATCH_ROWS),
      firstFollowUp: this.numbers('FIRST_FOLLOW_UP', BATCH_ROWS),
      closed: this.numbers('CLOSED', BATCH_ROWS),
      ...this.batchWords(),
      tickets: {
        bytes: this.bytes('TICKET_BYTES', BATCH_ROWS * TICKET_MAX_LENGTH),
        ends: this.counts('TICKET_ENDS', BATCH_ROWS),
      },
    };
  }

  private batchWords(): Omit<
    Batch,
    'length' | 'line' | 'agency' | 'received' | 'dispositioned' | 'firstFollowUp' | 'closed' | 'tickets'
  > {
    return {
      channel: this.words('CHANNEL'),
      category: this.words('CATEGORY'),
      status: this.bytes('STATUS', BATCH_ROWS),
      classification: this.bytes('CLASSIFICATION', BATCH_ROWS),
      visibility: this.bytes('VISIBILITY', BATCH_ROWS),
      flags: this.bytes('FLAGS', BATCH_ROWS),
      satisfaction: this.bytes('SATISFACTION', BATCH_ROWS),
    };
  }
}
