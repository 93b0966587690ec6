import type { DocumentView, OrderDocument, Page } from '@anggakara/contracts';

export const DOCUMENT_ID = '0b9f2c6e-6a77-4f0e-9a55-2f7b8c1d4e30';

export const DOCUMENT_ORDER: OrderDocument = { kind: 'agency-metrics-report', agency: 'provinsi-kalimantan-timur' };

export const DOCUMENT: DocumentView = {
  id: DOCUMENT_ID,
  kind: 'agency-metrics-report',
  title: 'Laporan Metrik Instansi',
  subject: 'Pemerintah Provinsi Kalimantan Timur',
  state: 'waiting',
  progressPercent: 0,
  fileName: 'metrik-provinsi-kalimantan-timur.pdf',
  mediaType: 'application/pdf',
  size: null,
  sha256: null,
  orderedAt: '2026-02-02T01:00:00.000Z',
  orderedBy: 'Laras Arunika',
  finishedAt: null,
  failure: null,
};

export const DOCUMENT_PAGE: Page<DocumentView> = { items: [DOCUMENT], nextCursor: null };
