import type { MakeMonitoring } from '@anggakara/contracts';

/** Half a year outside the competition, whose periods end with 2025. */
export const MID_YEAR: MakeMonitoring = {
  name: 'Monev tengah tahun 2026',
  period: { start: '2026-01-01', end: '2026-06-30' },
  comparison: { start: '2025-01-01', end: '2025-06-30' },
  observedUntil: '2026-07-31',
};

let tickets = 0;

/** So many complaints of one agency as rows of a national export; days as `dd/mm/yyyy`. */
export function nationalRows(
  agency: string,
  count: number,
  [status, received, followUp = '', closed = '']: readonly string[],
) {
  return Array.from({ length: count }, () => {
    tickets += 1;
    return [`T${tickets}`, received, received, followUp, closed, status, 'Aspirasi', agency].join(';');
  });
}

/** One that answered everything, one with complaints that nobody followed up, and one with too few. */
export const NATIONAL = [
  ...nationalRows('contoh-ip-001', 30, ['Selesai', '15/01/2026', '16/01/2026', '19/01/2026']),
  ...nationalRows('contoh-ip-001', 20, ['Selesai', '13/01/2025', '30/01/2025', '31/01/2025']),
  ...nationalRows('contoh-ip-002', 12, ['Selesai', '15/01/2026', '19/01/2026', '20/01/2026']),
  ...nationalRows('contoh-ip-002', 7, ['Belum Ditindaklanjuti', '30/01/2026']),
  ...nationalRows('contoh-ip-002', 2, ['Belum Terverifikasi', '15/01/2026']),
  ...nationalRows('contoh-ip-002', 1, ['Belum Ditindaklanjuti', '31/03/2025']),
  ...nationalRows('contoh-ip-003', 3, ['Proses', '15/01/2026', '16/01/2026']),
];
