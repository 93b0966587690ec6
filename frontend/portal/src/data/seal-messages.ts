import type { Language } from '@anggakara/contracts';
import type { SealReport, SealStep } from './seal-report';

/** A file to check, how it is called, and in which language what is wrong with it is said. */
export interface SealOrder {
  readonly source: Blob;
  readonly name: string;
  readonly language: Language;
}

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
