import { parentPort, workerData } from 'node:worker_threads';
import type { InputDocument } from '@anggakara/scoring';
import { computedRun } from './computed-run';

/** The other side of `RunComputation`: one input, one answer. */
parentPort?.postMessage(computedRun(workerData as InputDocument));
