import type { ComplaintField } from '@anggakara/contracts';
import { sameWord } from './cell-text';

/** Words of headers that are written in several ways. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...['tgl', 'tggl', 'waktu', 'date', 'tanggaldanwaktu', 'hari'].map((word) => [word, 'tanggal'] as const),
  ...['nomor', 'nmr', 'nomer', 'number', 'kode', 'num'].map((word) => [word, 'no'] as const),
  ...['aduan', 'pengaduan', 'complaint'].map((word) => [word, 'laporan'] as const),
  ...['tindaklanjut', 'tl', 'followup'].map((word) => [word, 'tindak lanjut'] as const),
  ...['respons', 'tanggapan', 'jawaban', 'response'].map((word) => [word, 'respon'] as const),
  ...['skpd', 'satker'].map((word) => [word, 'opd'] as const),
]);

/** "Tgl. Tindaklanjut" and "firstFollowUp" as words in lower case, one way for each. */
export function headerWords(header: string): string {
  const apart = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return sameWord(apart)
    .split(' ')
    .map((word) => SPELLINGS.get(word) ?? word)
    .join(' ');
}

/** Headers of each field, those that say most first. (docs/rules/complaint-files.md 5) */
const HEADERS = {
  ticket: [
    ...[
      'ticket',
      'tracking id',
      'id tracking',
      'no tracking',
      'no tiket',
      'id tiket',
      'tiket',
      'ticket id',
      'ticket no',
    ],
    ...['no ticket', 'no laporan', 'id laporan', 'no registrasi', 'no register', 'no reg', 'tracking', 'laporan id'],
    ...['id'],
  ],
  agency: [
    ...[
      'agency',
      'instansi',
      'nama instansi',
      'no instansi',
      'instansi tujuan',
      'instansi terdisposisi',
      'instansi penangan',
    ],
    ...[
      'instansi terlapor',
      'opd',
      'nama opd',
      'opd tujuan',
      'perangkat daerah',
      'nama perangkat daerah',
      'unit kerja',
    ],
    ...[
      'nama unit',
      'nama unit kerja',
      'kementerian lembaga',
      'k l',
      'k l d',
      'lembaga',
      'dinas',
      'penyelenggara',
      'terlapor',
    ],
  ],
  received: [
    ...[
      'received',
      'tanggal masuk',
      'tanggal laporan masuk',
      'tanggal masuk laporan',
      'tanggal laporan',
      'tanggal lapor',
    ],
    ...['tanggal terima', 'tanggal diterima', 'tanggal laporan diterima', 'tanggal penerimaan', 'tanggal dibuat'],
    ...[
      'tanggal laporan dibuat',
      'tanggal kirim',
      'received at',
      'received on',
      'tanggal received',
      'received tanggal',
    ],
    ...['created', 'created at', 'created on', 'tanggal created', 'created tanggal', 'tanggal'],
  ],
  dispositioned: [
    ...['dispositioned', 'tanggal disposisi', 'tanggal terdisposisi', 'tanggal didisposisi', 'tanggal didisposisikan'],
    ...['tanggal diteruskan', 'tanggal verifikasi', 'disposition tanggal', 'dispositioned at', 'forwarded at'],
  ],
  firstFollowUp: [
    ...['first follow up', 'tanggal tindak lanjut pertama', 'tanggal tindak lanjut', 'tindak lanjut pertama'],
    ...['tanggal respon pertama', 'respon pertama', 'tanggal respon', 'tanggal ditindaklanjuti', 'first respon'],
    ...['first follow up at', 'tanggal first follow up', 'first respon at', 'follow up tanggal'],
  ],
  closed: [
    ...[
      'closed',
      'tanggal selesai',
      'tanggal ditutup',
      'tanggal tutup',
      'tanggal penyelesaian',
      'tanggal diselesaikan',
    ],
    ...['tanggal laporan selesai', 'tanggal selesai laporan', 'closed at', 'tanggal closed', 'resolved at', 'resolved'],
  ],
  status: ['status', 'status laporan', 'status tindak lanjut', 'status penanganan', 'status penyelesaian', 'state'],
  classification: [
    ...['classification', 'klasifikasi', 'klasifikasi laporan', 'jenis laporan', 'tipe laporan', 'jenis', 'tipe'],
  ],
  category: ['category', 'kategori', 'kategori laporan', 'topik', 'topik laporan', 'bidang'],
  channel: [
    ...[
      'channel',
      'kanal',
      'kanal laporan',
      'sumber',
      'sumber laporan',
      'source',
      'media',
      'media laporan',
      'asal laporan',
    ],
  ],
  visibility: [
    ...['visibility', 'anonim', 'rahasia', 'anonim rahasia', 'kerahasiaan', 'sifat', 'sifat laporan', 'anonimitas'],
  ],
  autoClosed: [
    ...[
      'auto closed',
      'autoclosed',
      'auto close',
      'selesai otomatis',
      'ditutup otomatis',
      'tutup otomatis',
      'otomatis',
    ],
    ...['ditutup sistem', 'selesai oleh sistem'],
  ],
  reopened: ['reopened', 'reopen', 'dibuka kembali', 'dibuka lagi', 'laporan dibuka kembali'],
  satisfaction: [
    ...['satisfaction', 'rating', 'kepuasan', 'nilai kepuasan', 'tingkat kepuasan', 'skor kepuasan', 'bintang'],
    ...['penilaian', 'rating pelapor', 'penilaian pelapor', 'kepuasan pelapor'],
  ],
} as const satisfies Record<ComplaintField, readonly string[]>;

const FIELD_HEADERS = Object.entries(HEADERS) as readonly (readonly [ComplaintField, readonly string[]])[];

/** Which columns a header's names recognise, each column for one field and each field once. */
export function fieldsByName(header: readonly string[]): Partial<Record<ComplaintField, string>> {
  const words = header.map(headerWords);
  const found = FIELD_HEADERS.flatMap(([field, names]) => {
    const place = names.map((name) => words.indexOf(name)).find((one) => one !== -1);
    return place === undefined ? [] : [[field, header[place]] as const];
  });
  return Object.fromEntries(found);
}

const EVERY_HEADER: ReadonlySet<string> = new Set(Object.values(HEADERS).flat());

/** Whether a header is one of those that are known. */
export function isKnownHeader(header: string): boolean {
  return EVERY_HEADER.has(headerWords(header));
}
