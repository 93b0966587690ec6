import { Worker } from 'node:worker_threads';
import { Refusal } from '../platform';

/** A hundred times what a real edition takes; whatever takes longer is ended, so that it holds nothing for ever. */
export const COMPUTATION_MOST_MS = 60_000;

/** One order, one answer, in a thread of its own. Refuses `computation-too-long`. */
export function inThread<Answer>(file: string, order: unknown, mostMs = COMPUTATION_MOST_MS): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(require.resolve(file), { workerData: order });
    const alarm = setTimeout(() => {
      reject(new Refusal('computation-too-long', { seconds: Math.round(mostMs / 1000) }));
      void worker.terminate();
    }, mostMs);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(alarm);
      reject(new Error(`The computing thread ended with ${code} and without an answer`));
    });
  });
}
