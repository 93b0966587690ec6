import { Worker } from 'node:worker_threads';
import type { RejectedRow } from '../complaint-files';
import type { ReadingAnswer, ReadingNews, ReadingOrder, ReadingReply } from './reading-order';
import type { PlacedRepetitions } from './repeated-texts';

/** The built file, also where the sources run translated on the fly. */
const WORKER = '@anggakara/api/dist/complaints/reading-worker.js';
const HEAP_MB = 256;

export interface ReadingCare {
  /** Resolves once the rows are taken. */
  readonly rows: (bytes: Uint8Array) => Promise<void>;
  /** How far the file is read, and how many rows were accepted. */
  readonly progress: (bytes: number, rows: number) => void;
  readonly tallies: (bytes: Uint8Array) => void;
  readonly repetitions: (found: readonly PlacedRepetitions[]) => void;
  readonly rejected: (rows: readonly RejectedRow[]) => void;
  /** Aborted, the thread is ended wherever it is. */
  readonly signal: AbortSignal;
}

/** Reads an export beside the main thread, which only hands bytes to and fro. */
export function readInThread(order: ReadingOrder, care: ReadingCare): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(require.resolve(WORKER), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const end = (reason: unknown): void => {
      reject(reason instanceof Error ? reason : new Error(String(reason)));
      void worker.terminate();
    };
    const take = (bytes: Uint8Array<ArrayBuffer>): void => {
      const giveBack = ({ buffer }: Uint8Array<ArrayBuffer>): void =>
        worker.postMessage({ taken: buffer } satisfies ReadingReply, [buffer]);
      care.rows(bytes).then(() => giveBack(bytes), end);
    };
    const stop = (): void => end(care.signal.reason);
    if (care.signal.aborted) stop();
    care.signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (news: ReadingNews) => {
      if (news.kind === 'rows') take(news.bytes);
      else if (news.kind === 'progress') care.progress(news.bytes, news.rows);
      else if (news.kind === 'tallies') care.tallies(news.bytes);
      else if (news.kind === 'repetitions') care.repetitions(news.found);
      else if (news.kind === 'rejected') care.rejected(news.rows);
      else resolve(news.answer);
    });
    worker.once('error', end);
    worker.once('exit', (code) => {
      care.signal.removeEventListener('abort', stop);
      reject(new Error(`The reading thread ended with ${code} and without an answer`));
    });
  });
}
