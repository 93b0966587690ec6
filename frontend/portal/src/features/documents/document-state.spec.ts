/** @jest-environment node */
import type { DocumentKind, DocumentState } from '@anggakara/contracts';
import { isUnfinished, kindText, sizeText, stateText, stateTone } from './document-state';

test.each<{ state: DocumentState; text: string; unfinished: boolean; tone: string }>([
  { state: 'waiting', text: 'Menunggu giliran', unfinished: true, tone: 'neutral' },
  { state: 'making', text: 'Sedang dibuat (40 %)', unfinished: true, tone: 'info' },
  { state: 'ready', text: 'Siap diunduh', unfinished: false, tone: 'good' },
  { state: 'failed', text: 'Gagal dibuat', unfinished: false, tone: 'bad' },
])('$state reads "$text"', ({ state, text, unfinished, tone }) => {
  const document = { state, progressPercent: 40 };
  expect([stateText(document), isUnfinished(document), stateTone(document)]).toEqual([text, unfinished, tone]);
});

test.each<{ kind: DocumentKind; text: string }>([
  { kind: 'evaluation-report', text: 'Laporan hasil evaluasi' },
  { kind: 'agency-metrics-report', text: 'Laporan metrik instansi' },
  { kind: 'shortlist-report', text: 'Daftar unggulan atau pemenang' },
  { kind: 'ranking-workbook', text: 'Buku kerja peringkat' },
  { kind: 'monitoring-report', text: 'Ringkasan nasional pemantauan' },
  { kind: 'monitoring-agency-report', text: 'Laporan pemantauan instansi' },
  { kind: 'monitoring-workbook', text: 'Data pemantauan' },
])('$kind is a "$text"', ({ kind, text }) => expect(kindText(kind)).toBe(text));

test.each([
  { bytes: 900, text: '900 bita' },
  { bytes: 49_152, text: '48 KB' },
  { bytes: 1_048_575, text: '1.024 KB' },
  { bytes: 1_258_291, text: '1,2 MB' },
])('$bytes bytes are $text', ({ bytes, text }) => expect(sizeText(bytes)).toBe(text));
