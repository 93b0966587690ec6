import type { ComplaintCounts } from '@anggakara/scoring/complaints';
import { headerWords } from './known-headers';

/** What a column of the aggregated template can mean. (docs/rules/complaint-files.md 23) */
export type AggregateField = 'agency' | 'month' | 'classification' | keyof ComplaintCounts;

/** Headers as `headerWords` writes them; the first ones are the template's. */
const HEADERS = {
  agency: ['instansi', 'nama instansi', 'opd', 'perangkat daerah', 'agency'],
  month: ['bulan', 'bulan masuk', 'month'],
  classification: ['klasifikasi', 'jenis laporan', 'classification'],
  received: ['diterima', 'masuk', 'jumlah laporan', 'total', 'received'],
  unverified: ['belum diverifikasi', 'belum verifikasi', 'unverified'],
  notFollowedUp: ['belum ditindaklanjuti', 'belum tindak lanjut', 'belum diproses', 'not followed up'],
  inProcess: ['dalam proses', 'proses', 'diproses', 'in process'],
  postponed: ['ditunda', 'tunda', 'postponed'],
  resolved: ['selesai', 'resolved'],
  archived: ['diarsipkan', 'arsip', 'archived'],
  notAuthority: ['bukan wewenang', 'bukan kewenangan', 'not authority'],
  answered: ['dijawab', 'direspon', 'answered'],
  withinSla: ['dalam batas waktu', 'dalam batas tanggal', 'tepat waktu', 'tepat tanggal', 'within sla'],
  cappedDaySum: ['jumlah hari', 'jumlah tanggal', 'capped day sum'],
} as const satisfies Readonly<Record<AggregateField, readonly string[]>>;

const FIELDS = Object.entries(HEADERS) as readonly (readonly [AggregateField, readonly string[]])[];
const OPTIONAL: readonly AggregateField[] = ['agency', 'classification'];

/** The place of each field in a header; undefined where the header is not that of the template. */
export function aggregateColumns(header: readonly string[]): ReadonlyMap<AggregateField, number> | undefined {
  const words = header.map(headerWords);
  const found = FIELDS.flatMap(([field, names]) => {
    const place = words.findIndex((word) => names.includes(word));
    return place === -1 ? [] : [[field, place] as const];
  });
  const places = new Map(found);
  return FIELDS.every(([field]) => places.has(field) || OPTIONAL.includes(field)) ? places : undefined;
}
