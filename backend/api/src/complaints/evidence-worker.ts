import { parentPort, workerData } from 'node:worker_threads';
import { complaintEvidence, type EvidenceOrder } from './complaint-evidence';

parentPort?.postMessage({ answer: complaintEvidence(workerData as EvidenceOrder) });
