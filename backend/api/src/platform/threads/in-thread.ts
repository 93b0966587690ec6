import { Worker } from 'node:worker_threads';
import { Refusal } from '../http/refusal';

/** Ten thousand times what a real edition takes; whatever takes longer is ended, so that it holds nothing for ever. */
export const COMPUTATION_MOST_MS = 900_000;

export interface ThreadCare<News> {
  readonly mostMs?: number;
  /** Aborted, the thread is ended wherever it is; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly hear?: ((news: News) => void) | undefined;
}

/** What a thread says: any news of its work, and the answer once. */
export type ThreadMessage<Answer, News = never> = { readonly news: News } | { readonly answer: Answer };

/** One order, one answer, in a thread of its own. Refuses `computation-too-long`. */
export function inThread<Answer, News = never>(
  file: string,
  order: unknown,
  { mostMs = COMPUTATION_MOST_MS, signal, hear }: ThreadCare<News> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason as Error);
      return;
    }
    const worker = new Worker(require.resolve(file), { workerData: order });
    const end = (reason: Error): void => {
      reject(reason);
      void worker.terminate();
    };
    const stop = (): void => end(signal?.reason as Error);
    const seconds = Math.round(mostMs / 1000);
    const alarm = setTimeout(() => end(new Refusal('computation-too-long', { seconds })), mostMs);
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: ThreadMessage<Answer, News>) => {
      if ('answer' in message) resolve(message.answer);
      else hear?.(message.news);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(alarm);
      signal?.removeEventListener('abort', stop);
      reject(new Error(`The computing thread ended with ${code} and without an answer`));
    });
  });
}
