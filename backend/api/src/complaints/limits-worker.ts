import { parentPort, workerData } from 'node:worker_threads';
import { limitedClasses, type LimitsOrder } from './limited-classes';

parentPort?.postMessage({ answer: limitedClasses(workerData as LimitsOrder) });
