import type { SealWorker } from './seal-messages';

/** Apart, because only a bundled module has an address to start a worker from. */
export function sealWorker(): SealWorker {
  return new Worker(new URL('./seal.worker', import.meta.url), { type: 'module' });
}
