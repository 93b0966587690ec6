import { parentPort, workerData } from 'node:worker_threads';
import { computedAdvice, type AdviceRequest } from './computed-advice';

/** The other side of `AdviceComputation`: one run, one advice. */
parentPort?.postMessage({ answer: computedAdvice(workerData as AdviceRequest) });
