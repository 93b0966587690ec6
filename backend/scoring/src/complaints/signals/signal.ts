import type { DecimalString } from '../../decimal-string';
import type { Provenance } from '../../rubric';

export const SIGNAL_CODES = [
  'closing-spike',
  'bulk-closing',
  'closed-on-days-off',
  'closed-on-limit',
  'closed-on-tenth-day',
  'repeated-texts',
  'ticket-gaps',
  'reopened',
  'archived',
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/**
 * Something in the rows of one agency that is worth a question; it is no accusation and takes no points from anybody.
 * (docs/rules/complaints.md 16)
 */
export interface ComplaintSignal {
  readonly code: SignalCode;
  /** So many of `of`. */
  readonly count: number;
  readonly of: number;
  /** What else its sentence says: whole numbers, decimals, ISO dates. */
  readonly facts: Readonly<Record<string, number | DecimalString>>;
  /** Lines of the rows behind it, ascending. */
  readonly lines: readonly number[];
}

/** From what on a signal is shown: at least so many rows, and at least such a share of those it could be. */
export interface SignalRule {
  readonly least: number;
  readonly leastPercent: number;
  readonly provenance: Provenance;
}

const assumed = (reason: string): Provenance => ({ kind: 'assumption', reason });

/** All thresholds are assumptions. (docs/rules/complaints.md 17-25) */
export const SIGNAL_RULES: Readonly<Record<SignalCode, SignalRule>> = {
  'closing-spike': {
    least: 10,
    leastPercent: 0,
    provenance: assumed('Lima hari kerja terakhir, sedikitnya tiga kali rata-rata hari kerja sebelumnya.'),
  },
  'bulk-closing': {
    least: 10,
    leastPercent: 2,
    provenance: assumed('Sepuluh kali rata-rata hari kerja: lebih dari yang terjadi bila menutup sekali seminggu.'),
  },
  'closed-on-days-off': {
    least: 10,
    leastPercent: 10,
    provenance: assumed(
      'Instansi yang bekerja pada hari libur juga menjawab pada hari libur: tiga kali lebih sering ditutup daripada dijawab.',
    ),
  },
  'closed-on-limit': {
    least: 10,
    leastPercent: 0,
    provenance: assumed('Sedikitnya tiga kali rata-rata lima hari kerja sebelum batas waktu.'),
  },
  'closed-on-tenth-day': {
    least: 10,
    leastPercent: 0,
    provenance: assumed(
      'Sedikitnya tiga kali rata-rata lima hari sebelum dan sesudahnya; penutupan otomatis terjadi pada hari kesepuluh.',
    ),
  },
  'repeated-texts': {
    least: 5,
    leastPercent: 2,
    provenance: assumed('Teks yang sama persis jarang ditulis dua kali oleh pelapor yang berbeda.'),
  },
  'ticket-gaps': {
    least: 5,
    leastPercent: 2,
    provenance: assumed('Nomor yang berurutan pada satu instansi hanya terputus bila laporan tidak ikut diekspor.'),
  },
  reopened: {
    least: 5,
    leastPercent: 10,
    provenance: assumed('Laporan yang dibuka kembali mungkin ditutup sebelum selesai.'),
  },
  archived: {
    least: 10,
    leastPercent: 20,
    provenance: assumed('Pengarsipan menaikkan persentase atas laporan sah.'),
  },
};

/** Whether so many of so many are enough to ask. */
export function isWorthAsking(code: SignalCode, count: number, of: number): boolean {
  const { least, leastPercent } = SIGNAL_RULES[code];
  return count >= least && 100 * count >= leastPercent * of;
}
