import type { DocumentKind, DocumentState, DocumentView } from '@anggakara/contracts';
import { countText, decimalText } from '../../ui/format';
import type { Tone } from '../../ui/badge';

/** Whether a job still works on a document, so that its state is worth asking for again. */
export function isUnfinished({ state }: Pick<DocumentView, 'state'>): boolean {
  return state === 'waiting' || state === 'making';
}

export function stateText({ state, progressPercent }: Pick<DocumentView, 'state' | 'progressPercent'>): string {
  switch (state) {
    case 'waiting':
      return $localize`Menunggu giliran`;
    case 'making':
      return $localize`Sedang dibuat (${progressPercent} %)`;
    case 'ready':
      return $localize`Siap diunduh`;
    case 'failed':
      return $localize`Gagal dibuat`;
  }
}

const TONES_OF_STATES = {
  waiting: 'neutral',
  making: 'info',
  ready: 'good',
  failed: 'bad',
} as const satisfies Record<DocumentState, Tone>;

export function stateTone({ state }: Pick<DocumentView, 'state'>): Tone {
  return TONES_OF_STATES[state];
}

export function kindText(kind: DocumentKind): string {
  switch (kind) {
    case 'evaluation-report':
      return $localize`Laporan hasil evaluasi`;
    case 'agency-metrics-report':
      return $localize`Laporan metrik instansi`;
    case 'shortlist-report':
      return $localize`Daftar unggulan atau pemenang`;
    case 'ranking-workbook':
      return $localize`Buku kerja peringkat`;
    case 'monitoring-report':
      return $localize`Ringkasan nasional pemantauan`;
    case 'monitoring-agency-report':
      return $localize`Laporan pemantauan instansi`;
    case 'monitoring-workbook':
      return $localize`Data pemantauan`;
  }
}

const KIBIBYTE = 1_024;

/** A file's size as people say it: `48 KB`, `1,2 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < KIBIBYTE) return $localize`${countText(bytes)} bita`;
  const kibibytes = bytes / KIBIBYTE;
  if (kibibytes < KIBIBYTE) return `${countText(Math.round(kibibytes))} KB`;
  return `${decimalText((kibibytes / KIBIBYTE).toFixed(1))} MB`;
}
