import { Worker } from 'node:worker_threads';

/** As shells say it: 128 and the number of the signal. */
const STATUSES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Somebody ended the command before its work was done. */
export class Interrupted extends Error {
  constructor(readonly status: number) {
    super('interrupted');
  }
}

/** What the thread says: how far the work has come, in whole per cent, and its answer once. */
export type ThreadMessage<Answer> = { readonly percent: number } | { readonly answer: Answer };

/**
 * The work of a command in a thread of its own: a signal is heard at once, wherever the work is. What is written is written
 * here, afterwards, and is not cut off by a signal. Throws `Interrupted`.
 */
export function inCommandThread<Answer>(
  file: string,
  order: unknown,
  tell: (percent: number) => void = () => undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(require.resolve(file), { workerData: order });
    for (const [signal, status] of Object.entries(STATUSES)) {
      // A second signal is not ours to hear: it ends the process as if nobody listened.
      process.once(signal, () => {
        reject(new Interrupted(status));
        void worker.terminate();
      });
    }
    worker.on('message', (message: ThreadMessage<Answer>) => {
      if ('answer' in message) resolve(message.answer);
      else tell(message.percent);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of the command ended with ${code}`)));
  });
}
