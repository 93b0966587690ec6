import type { CountField } from '../../data/count-hints';

export interface CountWords {
  readonly label: string;
  readonly hint: string;
}

/** What each count is called, and what belongs into it. */
export function countWords(field: CountField): CountWords {
  return WORDS[field]();
}

const WORDS = {
  received: () => ({
    label: $localize`Laporan diterima`,
    hint: $localize`Semua laporan yang diterima dalam jendela ini.`,
  }),
  unverified: () => ({ label: $localize`Belum terverifikasi`, hint: '' }),
  notFollowedUp: () => ({ label: $localize`Belum ditindaklanjuti`, hint: '' }),
  inProcess: () => ({ label: $localize`Dalam proses`, hint: '' }),
  postponed: () => ({ label: $localize`Ditunda`, hint: '' }),
  resolved: () => ({ label: $localize`Selesai`, hint: '' }),
  archived: () => ({ label: $localize`Diarsipkan`, hint: '' }),
  notAuthority: () => ({ label: $localize`Bukan wewenang`, hint: '' }),
  answered: () => ({
    label: $localize`Sudah dijawab`,
    hint: $localize`Laporan sah yang sudah mendapat tindak lanjut pertama.`,
  }),
  withinSla: () => ({
    label: $localize`Selesai tepat waktu`,
    hint: $localize`Selesai dalam batas waktu klasifikasinya.`,
  }),
  cappedDaySum: () => ({
    label: $localize`Jumlah hari tindak lanjut`,
    hint: $localize`Jumlah hari kerja ke tindak lanjut pertama atas laporan yang dijawab, tiap laporan paling banyak 30.`,
  }),
} as const satisfies Record<CountField, () => CountWords>;
