import type { PersonalKind } from '@anggakara/contracts';
import { sameWord } from './cell-text';
import { headerWords, isKnownHeader } from './known-headers';

const WORDS = {
  person: [
    ...['nik', 'ktp', 'kk', 'nip', 'paspor', 'nama', 'name', 'fullname', 'username', 'pelapor', 'pengadu', 'reporter'],
    ...[
      'complainant',
      'petugas',
      'operator',
      'verifikator',
      'admin',
      'pic',
      'lahir',
      'kelamin',
      'gender',
      'umur',
      'usia',
      'pekerjaan',
      'agama',
      'akun',
      'identitas',
      'pengirim',
    ],
  ],
  address: [
    ...[
      'alamat',
      'address',
      'rt',
      'rw',
      'kodepos',
      'koordinat',
      'latitude',
      'longitude',
      'lat',
      'lng',
      'lokasi',
      'domisili',
    ],
  ],
  contact: [
    ...['telepon', 'telp', 'tlp', 'telpon', 'phone', 'hp', 'handphone', 'ponsel', 'seluler', 'wa', 'whatsapp', 'email'],
    ...['mail', 'surel', 'kontak', 'contact', 'twitter', 'facebook', 'instagram', 'telegram'],
  ],
  text: [
    ...[
      'isi',
      'uraian',
      'judul',
      'deskripsi',
      'description',
      'kronologi',
      'perihal',
      'keterangan',
      'catatan',
      'komentar',
    ],
    ...[
      'pesan',
      'ringkasan',
      'narasi',
      'lampiran',
      'attachment',
      'title',
      'subject',
      'content',
      'message',
      'respon',
      'foto',
    ],
  ],
} as const satisfies Partial<Record<PersonalKind, readonly string[]>>;

const KINDS = Object.entries(WORDS) as readonly (readonly [PersonalKind, readonly string[]])[];

/** A name of one of these is nobody's. */
const THINGS = [
  'instansi',
  'opd',
  'unit',
  'dinas',
  'lembaga',
  'kategori',
  'kanal',
  'klasifikasi',
  'agency',
  'program',
  'aplikasi',
];
/** A day or a number of something is no text. */
const MEASURES = ['tanggal', 'jumlah', 'lama', 'durasi'];

/**
 * What a column seems to hold about persons, by its header alone; headers that every export needs are known and mean nothing of
 * the kind. (docs/rules/complaint-files.md 11)
 */
export function personalHeader(header: string): PersonalKind | undefined {
  if (isKnownHeader(header)) return undefined;
  const words = [...headerWords(header).split(' '), ...sameWord(header).split(' ')];
  const has = (list: readonly string[]): boolean => words.some((word) => list.includes(word));
  const kind = KINDS.find(([, list]) => has(list))?.[0];
  if (kind === 'text' && has(MEASURES)) return undefined;
  return kind === 'person' && has(['nama', 'name']) && has(THINGS) ? undefined : kind;
}
