import type { StageCode } from './edition';

export const COMPETITION_DOCUMENT_KINDS = [
  'evaluation-report',
  'agency-metrics-report',
  'shortlist-report',
  'ranking-workbook',
] as const;
export type CompetitionDocumentKind = (typeof COMPETITION_DOCUMENT_KINDS)[number];

/** Documents of a monitoring: the national summary, what was seen of one agency, and both as data. */
export const MONITORING_DOCUMENT_KINDS = [
  'monitoring-report',
  'monitoring-agency-report',
  'monitoring-workbook',
] as const;
export type MonitoringDocumentKind = (typeof MONITORING_DOCUMENT_KINDS)[number];

export const DOCUMENT_KINDS = [...COMPETITION_DOCUMENT_KINDS, ...MONITORING_DOCUMENT_KINDS] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_STATES = ['waiting', 'making', 'ready', 'failed'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Which document, about what: an entry's evaluation, an agency's quoted figures, a run's selection or ranking, a monitoring. */
export interface OrderDocument {
  readonly kind: DocumentKind;
  readonly entry?: string;
  readonly agency?: string;
  readonly stage?: StageCode;
  readonly run?: number;
  readonly monitoring?: number;
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
