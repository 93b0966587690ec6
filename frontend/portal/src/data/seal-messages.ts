import type { SealOrder } from './seal-order';
import type { SealReport, SealStep } from './seal-report';

/** The part of a web worker that is used. */
export interface SealWorker {
  onmessage: ((event: MessageEvent<SealMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: SealOrder): void;
  terminate(): void;
}

export type SealMessage =
  | { readonly kind: 'step'; readonly step: SealStep; readonly share: number }
  | { readonly kind: 'report'; readonly report: SealReport };
