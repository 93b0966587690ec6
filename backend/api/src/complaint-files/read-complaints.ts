import { randomInt } from 'node:crypto';
import type { ComplaintMapping } from '@anggakara/contracts';
import { BATCH_ROWS } from './batch';
import { type ByteWindow, MOST_ROW_BYTES } from './byte-window';
import { ByteTools } from './byte-tools';
import type { ByteRun, CellIndexing } from './cell-index';
import { columnPlan } from './column-plan';
import type { ComplaintSource } from './complaint-source';
import { firstRows, HEAD_BYTES, inHead, separatorOf, textStart } from './opening';
import { ProblemLog } from './problem-log';
import { type ComplaintSink, type KnownComplaints, type ReadSummary, RefusedComplaintFile } from './reading';
import type { ReadingTools } from './reading-tools';
import { rowKernel } from './row-kernel';
import { KernelTools } from './kernel-tools';
import { RowReading } from './row-reading';

const MOST_SEED = 2 ** 32 - 1;

export interface ReadOptions {
  readonly mapping: ComplaintMapping;
  readonly known: KnownComplaints;
  readonly sink: ComplaintSink;
  readonly signal?: AbortSignal | undefined;
  /** How many bytes will come, where that is known: room is made for so many tickets at once. */
  readonly size?: number | undefined;
  /** What the file is read with; nothing but how long it takes depends on it. */
  readonly tools?: ReadingTools;
}

/** The fastest ones that this engine has. (docs/decisions/0508-a-kernel-beside-the-bytes.md) */
export function fastestTools(kernel = rowKernel()): ReadingTools {
  return kernel === null ? new ByteTools() : new KernelTools(kernel);
}

/**
 * Reads a table of complaints to its end: checked rows go to the sink in batches, every problem with its line. Throws
 * `RefusedComplaintFile` where nothing can be read, what the sink throws, and the reason of the signal.
 */
export async function readComplaints(source: ComplaintSource, options: ReadOptions): Promise<ReadSummary> {
  const tools = options.tools ?? fastestTools();
  try {
    return await readBy(tools, source, options);
  } finally {
    tools.close();
  }
}

async function readBy(tools: ReadingTools, source: ComplaintSource, options: ReadOptions): Promise<ReadSummary> {
  const reading = new FileReading(options, tools);
  for await (const chunk of source) {
    options.signal?.throwIfAborted();
    for (let at = 0; at < chunk.length;) {
      at += reading.window.fill(chunk, at);
      await reading.advance(false);
    }
    reading.bytes += chunk.length;
  }
  return reading.finish();
}

interface Opened {
  readonly indexing: CellIndexing;
  readonly rows: RowReading;
}

/** A file that is being read. */
class FileReading {
  readonly window: ByteWindow;
  bytes = 0;
  private readonly log: ProblemLog;
  private opened: Opened | undefined;
  /** Bytes that have to wait before they are looked at: a long row in small chunks is not looked at for each of them. */
  private wanted = HEAD_BYTES;

  constructor(
    private readonly options: ReadOptions,
    private readonly tools: ReadingTools,
  ) {
    this.log = new ProblemLog(options.sink);
    this.window = tools.window;
  }

  /** Reads the whole rows that wait; all of them where nothing follows. */
  async advance(isLast: boolean): Promise<void> {
    const { window } = this;
    if (!isLast && window.waiting < this.wanted) return;
    let before: number;
    do {
      before = window.from;
      await this.step(isLast);
    } while (window.from > before && window.waiting > 0);
    if (window.waiting > (isLast ? 0 : MOST_ROW_BYTES)) this.refuseLongRow();
    this.wanted = window.waiting + HEAD_BYTES;
  }

  /** Reads what one index holds. */
  private async step(isLast: boolean): Promise<void> {
    if (this.opened === undefined) return this.open(isLast);
    this.tools.prepare();
    await this.run(this.opened, this.opened.indexing.indexed(this.runOf(isLast)), 0);
  }

  /** Reads what is left when nothing follows. */
  async finish(): Promise<ReadSummary> {
    await this.advance(true);
    if (this.opened === undefined) throw new RefusedComplaintFile('empty');
    await this.flush(this.opened.rows);
    return this.summary(this.opened.rows);
  }

  private runOf(isLast: boolean): ByteRun {
    const { bytes, from, end } = this.window;
    return { bytes, from, end, isLast };
  }

  /** Finds out how the file is written and which row names its columns; reads on behind it. */
  private async open(isLast: boolean): Promise<void> {
    const head = { ...this.runOf(isLast) };
    const run = { ...head, from: textStart(head) };
    const indexing = this.tools.indexing(separatorOf(run));
    let next = inHead(run, (beginning) => indexing.indexed(beginning));
    if (indexing.index.rows === 0) next = indexing.indexed(run);
    if (indexing.index.rows === 0) return;
    const { mapping, known } = this.options;
    const rows = firstRows(run.bytes, indexing.index);
    const names = rows.findIndex((row) => Object.values(mapping.columns).every((name) => row.includes(name.trim())));
    const header = rows[names === -1 ? firstFilled(rows) : names] ?? [];
    const plan = columnPlan(header, mapping);
    const expected = ((this.options.size ?? 0) / (next - run.from)) * indexing.index.rows;
    const { tools, log } = this;
    const tickets = tools.tickets(randomInt(MOST_SEED), expected);
    const opened = { indexing, rows: new RowReading({ plan, mapping, known, tools, tickets, log }) };
    this.opened = opened;
    tools.prepare();
    await this.run(opened, next, rows.indexOf(header) + 1);
  }

  /** Reads the rows of the index from one on; the window then begins behind them. */
  private async run({ indexing, rows }: Opened, next: number, from: number): Promise<void> {
    const { index } = indexing;
    const { bytes } = this.window;
    for (let row = rows.taken(bytes, index, from); row < index.rows; row = rows.taken(bytes, index, row)) {
      if (rows.batch.length === BATCH_ROWS) await this.flush(rows);
      else {
        rows.read(bytes, index, row);
        row += 1;
      }
    }
    this.window.from = next;
  }

  private async flush(rows: RowReading): Promise<void> {
    if (rows.batch.length === 0) return;
    await this.options.sink.columns(rows.batch, rows.batch.tickets, rows.columns.words, rows.texts?.hashes ?? null);
    rows.batch.length = 0;
  }

  private refuseLongRow(): never {
    throw new RefusedComplaintFile('row-too-long', { line: this.opened?.indexing.nextLine ?? 1, most: MOST_ROW_BYTES });
  }

  private summary({ accepted, rejected, blank, span, columns }: RowReading): ReadSummary {
    return {
      ...{ bytes: this.bytes, rows: accepted + rejected, accepted, rejected, blank },
      ...this.log.found,
      dropped: this.options.mapping.dropped,
      days: accepted === 0 ? null : span,
      ...columns.words,
    };
  }
}

function firstFilled(rows: readonly (readonly string[])[]): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => cell !== '')),
  );
}
