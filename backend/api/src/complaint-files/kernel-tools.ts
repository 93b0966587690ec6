import { COMPLAINT_FIELDS, type ComplaintField } from '@anggakara/contracts/complaint-files';
import { Batch } from './batch';
import { ByteWindow, WINDOW_BYTES } from './byte-window';
import { MONTH_STARTS } from './calendar-day';
import type { ByteRun, CellIndex, CellIndexing } from './cell-index';
import { KernelMemory } from './kernel-memory';
import type { MetWords, ReadingTools, RowRules, RowTaking, Tickets } from './reading-tools';
import { giveBack, type RowKernel } from './row-kernel';
import { firstSlots } from './ticket-table';

/** What the caller sees of an index: its arrays move, and its rows are counted after each run. */
type KernelIndex = { -readonly [Part in keyof CellIndex]: CellIndex[Part] };

/** Reads by the kernel. Its memory grows with the tickets, and what looked into it before has to look again. */
export class KernelTools implements ReadingTools {
  readonly window: ByteWindow;
  readonly batch: Batch;
  private readonly memory: KernelMemory;
  private readonly cells: KernelIndex;
  private seen: ArrayBuffer;

  constructor(private readonly kernel: RowKernel) {
    this.memory = new KernelMemory(kernel);
    this.seen = kernel.memory.buffer;
    this.window = new ByteWindow(this.memory.bytes('WINDOW', WINDOW_BYTES));
    this.batch = Object.assign(new Batch(), this.memory.batch());
    this.cells = { rows: 0, ...this.memory.cells() };
  }

  indexing(separator: number): CellIndexing {
    this.kernel.separateBy(separator, 1);
    return new KernelCellIndexing(this.kernel, this.cells);
  }

  tickets(seed: number, expected: number): Tickets {
    const { kernel } = this;
    kernel.begin(seed, firstSlots(expected));
    return { lineBefore: (_bytes, start, end, line) => kernel.lineBefore(start, end, line) >>> 0 };
  }

  words(field: ComplaintField): MetWords {
    const { kernel } = this;
    const column = COMPLAINT_FIELDS.indexOf(field);
    return {
      codeOf: (_bytes, start, end) => kernel.codeOf(column, start, end),
      keep: (_bytes, start, end, code) => {
        kernel.keep(column, start, end, code);
      },
    };
  }

  taking({ plan, rules, isMonthFirst }: RowRules): RowTaking | null {
    const { kernel, memory } = this;
    if (rules.windows.length > kernel.MOST_WINDOWS.value) return null;
    const days = rules.windows.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
    memory.numbers('MONTH_STARTS', MONTH_STARTS.length).set(MONTH_STARTS);
    memory.numbers('WINDOWS', days.length).set(days);
    memory.numbers('PLACES', COMPLAINT_FIELDS.length).set(COMPLAINT_FIELDS.map((field) => plan.places[field]));
    memory.numbers('WATCHED', plan.watched.length).set(plan.watched);
    kernel.expectCells(plan.header.length);
    kernel.watch(plan.watched.length);
    kernel.readDaysBy(isMonthFirst, rules.observedUntil, rules.windows.length);
    return new KernelTaking(kernel);
  }

  prepare(): void {
    if (this.kernel.prepare() === 0) throw new RangeError('more tickets than any file has');
    if (this.seen === this.kernel.memory.buffer) return;
    this.seen = this.kernel.memory.buffer;
    this.window.bytes = this.memory.bytes('WINDOW', WINDOW_BYTES);
    Object.assign(this.cells, this.memory.cells());
    Object.assign(this.batch, this.memory.batch());
  }

  close(): void {
    giveBack(this.kernel);
  }
}

class KernelCellIndexing implements CellIndexing {
  constructor(
    private readonly kernel: RowKernel,
    readonly index: KernelIndex,
  ) {}

  get nextLine(): number {
    return this.kernel.nextLine() >>> 0;
  }

  indexed({ from, end, isLast }: ByteRun): number {
    const next = this.kernel.indexed(from, end, isLast);
    this.index.rows = this.kernel.rowCount();
    return next;
  }
}

class KernelTaking implements RowTaking {
  readonly taken: RowTaking['taken'];

  constructor(private readonly kernel: RowKernel) {
    this.taken = kernel.taken;
  }

  get span(): RowTaking['span'] {
    const { kernel } = this;
    return { first: kernel.earliestReceipt(), last: kernel.lastReceipt(), latest: kernel.latestDay() };
  }
}
