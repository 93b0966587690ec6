import { parentPort, workerData } from 'node:worker_threads';
import type { InputDocument } from '@anggakara/scoring';
import { computedRun } from './computed-run';
import type { RunNews } from './run-news';

/** Whoever watches sees no more than that. */
const NEWS_EVERY_MS = 100;

/** Says a step when it begins, and how far it has come now and then. */
function teller(): (news: RunNews) => void {
  let [step, toldAt] = ['', 0];
  return (news) => {
    const now = Date.now();
    if (news.step === step && now - toldAt < NEWS_EVERY_MS) return;
    [step, toldAt] = [news.step, now];
    parentPort?.postMessage({ news });
  };
}

/** The other side of `RunComputation`: one input, one answer. */
parentPort?.postMessage({ answer: computedRun(workerData as InputDocument, teller()) });
