import type { Language } from './language';
import { FILE_UNREADABLE, QUOTES_WRONG } from './reading-sentences';

export type Sentence = Readonly<Record<Language, string>>;

/** What is wrong with the writing of a file, and how to mend it. */
export const FILE_SENTENCES = {
  'file-unreadable': FILE_UNREADABLE,
  'file-unwritable': {
    id: 'Berkas tidak dapat ditulis ({reason}). Periksa folder dan izinnya.',
    en: 'The file cannot be written ({reason}). Check the folder and its permissions.',
  },
  'not-utf8': {
    id: 'Bukan teks UTF-8. Simpan berkas sebagai UTF-8.',
    en: 'Not a UTF-8 text. Save the file as UTF-8.',
  },
  'json-syntax': {
    id: 'Bukan JSON yang benar mulai dari sini. Periksa koma, kurung, dan tanda kutip.',
    en: 'Not valid JSON from here on. Check commas, brackets and quotes.',
  },
  'json-key-repeated': {
    id: 'Kunci "{key}" tertulis dua kali. Hapus salah satunya.',
    en: 'The key "{key}" is written twice. Remove one of them.',
  },
  'json-too-deep': {
    id: 'Bersarang lebih dari {most} tingkat. Ini bukan berkas yang dikenal.',
    en: 'Nested more than {most} levels. This is no file that is known here.',
  },
  'csv-empty': {
    id: 'Tabel kosong. Baris pertama harus berisi nama kolom.',
    en: 'The table is empty. The first line must hold the names of the columns.',
  },
  'csv-quotes': QUOTES_WRONG,
  'csv-width': {
    id: 'Baris ini punya {found} kolom, sedangkan kepala tabel {wanted}. Samakan jumlahnya.',
    en: 'This row has {found} fields and the header {wanted}. Make them equal.',
  },
  'column-unnamed': {
    id: 'Kolom tanpa nama. Beri nama atau hapus.',
    en: 'A column without a name. Name or remove it.',
  },
  'column-repeated': {
    id: 'Kolom "{name}" tertulis dua kali. Hapus salah satunya.',
    en: 'The column "{name}" stands twice. Remove one of them.',
  },
  'column-missing': {
    id: 'Kolom "{name}" tidak ada. Tambahkan; kolom yang dikenal tercantum di docs/formats/README.md.',
    en: 'The column "{name}" is missing. Add it; docs/formats/README.md lists the columns.',
  },
  'column-unknown': {
    id: 'Kolom "{name}" tidak dikenal. Kolom yang dikenal: {known}.',
    en: 'The column "{name}" is not known. Known columns: {known}.',
  },
  'cell-empty': { id: 'Kolom "{name}" kosong di sini. Isi.', en: 'The column "{name}" is empty here. Fill it in.' },
  'member-missing': { id: 'Tidak ada "{member}". Tambahkan.', en: '"{member}" is missing. Add it.' },
  'member-unknown': {
    id: '"{member}" tidak dikenal di sini. Hapus atau perbaiki ejaannya.',
    en: '"{member}" is not known here. Remove it or mend its spelling.',
  },
  'number-for-text': {
    id: 'Angka {value} ditulis tanpa tanda kutip. Tulis sebagai teks: "{value}".',
    en: 'The number {value} is written without quotes. Write it as text: "{value}".',
  },
  'number-beyond': {
    id: 'Bilangan {value} melampaui {limit}. Perbaiki nilainya.',
    en: 'The number {value} is beyond {limit}. Mend it.',
  },
  'wrong-type': {
    id: 'Harus {wanted}, bukan {found}. Perbaiki nilainya.',
    en: 'Must be {wanted}, not {found}. Mend the value.',
  },
  'not-one-of': {
    id: '"{value}" tidak dikenal. Pilih salah satu: {allowed}.',
    en: '"{value}" is not known. Choose one of: {allowed}.',
  },
  'kind-unknown': {
    id: '"{value}" bukan "{member}" yang dikenal. Lihat docs/formats.',
    en: '"{value}" is no "{member}" that is known. See docs/formats.',
  },
  'no-form': {
    id: 'Tidak sesuai dengan bentuk mana pun. Tulis salah satu: {forms}.',
    en: 'Fits none of the forms. Write one of: {forms}.',
  },
  'group-missing': {
    id: 'Ada beberapa kelompok; sebutkan kelompoknya di kolom "group".',
    en: 'There are several groups; name the one meant in the column "group".',
  },
  'not-a-rank': {
    id: '"{value}" bukan peringkat. Tulis bilangan bulat dari 1.',
    en: '"{value}" is no rank. Write an integer from 1.',
  },
  'entry-unknown': {
    id: 'Peserta "{entry}" tidak ada dalam tabel peserta. Tambahkan di sana atau perbaiki kodenya.',
    en: 'The entry "{entry}" is not in the table of entries. Add it there or mend its code.',
  },
  'sheet-state-differs': {
    id: 'Lembar juri {juror} untuk {entry} sudah dinyatakan {state}. Samakan keadaannya.',
    en: 'The sheet of juror {juror} for {entry} was said to be {state}. Make the states equal.',
  },
  'metric-without-value': {
    id: '"{metric}" tanpa nilai. Isi nilai, atau pembilang dan penyebut, atau keadaan selain VALUE.',
    en: '"{metric}" has no value. Give a value, or numerator and denominator, or a state other than VALUE.',
  },
  'metric-with-too-much': {
    id: '"{metric}" punya nilai dan pembilang, atau nilai di samping keadaannya. Sisakan satu.',
    en: '"{metric}" has a value and a numerator, or a value beside its state. Leave one of them.',
  },
  'metric-unknown': {
    id: '"{metric}" bukan metrik rubrik ini. Yang dikenal: {known}.',
    en: '"{metric}" is no metric of this rubric. Known ones: {known}.',
  },
  'weights-mixed': {
    id: 'Sebagian anak "{group}" punya bobot dan sebagian tidak. Beri bobot kepada semua atau tidak satu pun.',
    en: 'Some children of "{group}" have a weight and some have none. Give one to all or to none.',
  },
  'weight-beside-columns': {
    id: 'Bobot ditulis di simpul dan di "indices". Sisakan satu.',
    en: 'Weights stand at the nodes and in "indices". Leave one of them.',
  },
  'panel-disconnected': {
    id:
      'Juri kelompok {group} terpecah: {juror} dan {other} tidak terhubung oleh peserta yang dinilai bersama, sehingga nilainya ' +
      'tidak dapat dibandingkan. Lengkapi lembar, atau nyatakan --allow disconnected-panel.',
    en:
      'The panel of group {group} is split: no entries marked in common lead from {juror} to {other}, so their marks cannot ' +
      'be compared. Complete the sheets, or state --allow disconnected-panel.',
  },
  'tie-open': {
    id:
      'Seri melintasi batas{where}: {entries} berbagi {freePlaces} tempat. Catat putusan pleno (rulings), atau nyatakan ' +
      '--allow open-tie untuk melihat hasil yang masih terbuka.',
    en:
      'A tie stands across the cut{where}: {entries} for {freePlaces} places. Record a ruling of the plenary (rulings), or ' +
      'state --allow open-tie to see the open result.',
  },
  'seal-differs': {
    id: 'Tertulis {stated}, tetapi hitung ulang memberi {found}. Berkas ini bukan lagi yang disegel.',
    en: 'It says {stated}, and the recomputation gives {found}. This file is not what was sealed.',
  },
  'seal-other-engine': {
    id: 'Disegel oleh mesin hitung {stated}; program ini {ours}. Periksa dengan versi yang sama.',
    en: 'Sealed by engine {stated}; this program has {ours}. Verify it with the same version.',
  },
  'explained-entry-unknown': {
    id: 'Peserta "{entry}" tidak ada dalam hasil. Periksa kodenya.',
    en: 'The entry "{entry}" is not in the result. Check its code.',
  },
} as const satisfies Record<string, Sentence>;

export type FileProblemCode = keyof typeof FILE_SENTENCES;
