import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadMessage } from './command-thread';
import { type FileAnswer, fileAnswer, type ScoreOrder, type VerifyOrder } from './scored-answer';

function say(message: ThreadMessage<FileAnswer>): void {
  parentPort?.postMessage(message);
}

/** Says each whole tenth once. */
function teller(): (done: number, of: number) => void {
  let told = 0;
  return (done, of) => {
    const percent = 10 * Math.floor((10 * done) / of);
    if (percent > told) say({ percent });
    told = Math.max(told, percent);
  };
}

/** The other side of `score` and `verify`: one order, one answer. */
say({ answer: fileAnswer(workerData as ScoreOrder | VerifyOrder, teller()) });
