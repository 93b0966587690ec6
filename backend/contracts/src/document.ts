import type { StageCode } from './edition';

export const DOCUMENT_KINDS = [
  'evaluation-report',
  'agency-metrics-report',
  'shortlist-report',
  'ranking-workbook',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_STATES = ['waiting', 'making', 'ready', 'failed'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Which document, about what: an entry's evaluation, an agency's quoted figures, whom a run selects, a run's ranking. */
export interface OrderDocument {
  readonly kind: DocumentKind;
  readonly entry?: string;
  readonly agency?: string;
  readonly stage?: StageCode;
  readonly run?: number;
}

export interface DocumentView {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly subject: string;
  readonly state: DocumentState;
  readonly progressPercent: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly orderedAt: string;
  readonly orderedBy: string;
  readonly finishedAt: string | null;
  readonly failure: string | null;
}
