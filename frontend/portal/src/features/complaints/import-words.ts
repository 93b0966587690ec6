import type { ComplaintImportState, ComplaintImportView } from '@anggakara/contracts';
import type { Tone } from '../../ui/badge';

const STATES = {
  uploading: () => $localize`Belum selesai diunggah`,
  recognising: () => $localize`Mengenali kolom`,
  choosing: () => $localize`Menunggu pilihan lembar`,
  recognised: () => $localize`Menunggu pemetaan`,
  checking: () => $localize`Memeriksa baris`,
  checked: () => $localize`Menunggu keputusan`,
  storing: () => $localize`Menyimpan`,
  stored: () => $localize`Tersimpan`,
  refused: () => $localize`Berkas ditolak`,
  cancelled: () => $localize`Dibatalkan`,
  failed: () => $localize`Gagal`,
} as const satisfies Record<ComplaintImportState, () => string>;

export function importStateText(state: ComplaintImportState): string {
  return STATES[state]();
}

const TONES = {
  uploading: 'warn',
  recognising: 'info',
  choosing: 'warn',
  recognised: 'warn',
  checking: 'info',
  checked: 'warn',
  storing: 'info',
  stored: 'good',
  refused: 'bad',
  cancelled: 'neutral',
  failed: 'bad',
} as const satisfies Record<ComplaintImportState, Tone>;

export function importStateTone(state: ComplaintImportState): Tone {
  return TONES[state];
}

/** Whether a job is at work on it, so that its progress is worth asking for again. */
export function isAtWork(state: ComplaintImportState): boolean {
  return TONES[state] === 'info';
}

/** Whether it waits for a person. */
export function isWaiting(state: ComplaintImportState): boolean {
  return TONES[state] === 'warn';
}

/** Whether it may still be cancelled. */
export function isOpen(state: ComplaintImportState): boolean {
  return isAtWork(state) || isWaiting(state);
}

/** Whole per cent of the step that a job is at; of a workbook the bytes of its sheet are read, which may be more. */
export function workPercent({ progress, size }: Pick<ComplaintImportView, 'progress' | 'size'>): number {
  return Math.min(100, Math.floor((100 * progress.bytes) / size));
}
