import type { ComplaintSource } from '../complaint-source';
import type { Patience } from './patience';
import { type ReaderChild, startReader } from './reader-child';
import { wholeReport } from './reader-message';
import { ReaderWatch } from './reader-watch';
import { openWorkbook, type WorkbookFile } from './workbook-file';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook-limits';
import { Turnstile } from './turnstile';
import type { WorkbookReport } from './workbook-report';

export interface WorkbookOptions {
  /** The name of the sheet to read; left out: the only visible one with a value. */
  readonly sheet?: string;
  readonly limits?: Partial<WorkbookLimits>;
  /** Where bytes are kept while they are read; left out: the system's folder for such. */
  readonly folder?: string;
  /** Ends the reading at once. */
  readonly signal?: AbortSignal;
}

/** A workbook while it is read. */
export interface WorkbookReading {
  /** The table as CSV in UTF-8: row n of the sheet is line n. Read once; nothing happens before that, and leaving it ends it. */
  readonly source: ComplaintSource;
  /** What was read, once the source has come to its end; refused as the source is. */
  readonly done: Promise<WorkbookReport>;
}

/**
 * Reads a workbook in a process of its own, which has no secret, a bound to its memory and to the time it is waited for.
 * Refuses by `RefusedWorkbook`, at any moment: rows that came before count for nothing. (docs/rules/workbooks.md 1)
 */
export function workbookCsv(file: WorkbookFile, options: WorkbookOptions = {}): WorkbookReading {
  let tell: { resolve(report: WorkbookReport): void; reject(error: unknown): void } | undefined;
  const done = new Promise<WorkbookReport>((resolve, reject) => (tell = { resolve, reject }));
  // Whoever reads the source gets the same refusal from it.
  done.catch(() => undefined);
  const source = (async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      tell?.resolve(yield* tableOf(file, options));
    } catch (error) {
      tell?.reject(error);
      throw error;
    } finally {
      tell?.reject(new Error('The table was left before its end'));
    }
  })();
  return { source, done };
}

/** Processes at a time, of this program: each may take the memory that a workbook may. */
const MOST_AT_ONCE = 2;
const turnstile = new Turnstile(MOST_AT_ONCE);

async function* tableOf(file: WorkbookFile, options: WorkbookOptions): AsyncGenerator<Uint8Array, WorkbookReport> {
  const limits = { ...WORKBOOK_LIMITS, ...options.limits };
  const leave = await turnstile.enter(options.signal);
  try {
    const workbook = await openWorkbook(file, limits, options.folder);
    try {
      const child = startReader(workbook.handle.fd, { sheet: options.sheet ?? null, limits });
      return yield* watched(child, limits, options.signal);
    } finally {
      await workbook.close();
    }
  } finally {
    leave();
  }
}

/** The table of a process, which is ended where it takes too much, is cancelled, or is left. */
async function* watched(
  child: ReaderChild,
  limits: WorkbookLimits,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, WorkbookReport> {
  const watch = new ReaderWatch(child, limits, signal);
  try {
    let bytes = 0;
    for await (const chunk of patiently(child.table, watch.patience)) {
      bytes += chunk.length;
      yield chunk;
    }
    const message = await watch.patience.during(child.ended);
    watch.throwIfEnded();
    return wholeReport(message, bytes);
  } finally {
    watch.stop();
    child.kill();
    await child.ended;
  }
}

async function* patiently(table: AsyncIterable<Buffer>, patience: Patience): AsyncGenerator<Uint8Array, void> {
  const chunks = table[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await patience.during(chunks.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await chunks.return?.();
  }
}
