import type { DocumentKind, DocumentState, DocumentView } from '@anggakara/contracts';
import { MEDIA_TYPES } from '../platform';
import type { DocumentEntity } from './document.entity';

const FILE_KINDS = {
  'evaluation-report': 'pdf',
  'agency-metrics-report': 'pdf',
  'shortlist-report': 'pdf',
  'ranking-workbook': 'xlsx',
  'monitoring-report': 'pdf',
  'monitoring-agency-report': 'pdf',
  'monitoring-workbook': 'xlsx',
} as const satisfies Record<DocumentKind, keyof typeof MEDIA_TYPES>;

const PROGRESS = { waiting: 0, making: 50, ready: 100, failed: 100 } as const satisfies Record<DocumentState, number>;

export function fileKindOf(kind: DocumentKind): 'pdf' | 'xlsx' {
  return FILE_KINDS[kind];
}

export function documentView(document: DocumentEntity, orderedBy: string): DocumentView {
  const { id, kind, title, subject, state, fileName, size, sha256, orderedAt, finishedAt, failure } = document;
  return {
    ...{ id, kind, title, subject, state, fileName, size, sha256, orderedBy, failure },
    progressPercent: PROGRESS[state],
    mediaType: MEDIA_TYPES[fileKindOf(kind)],
    orderedAt: orderedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
