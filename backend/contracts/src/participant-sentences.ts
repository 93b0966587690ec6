import type { Sentence } from './file-sentences';

/** Of panels, entries, sheets, places and rulings. */
export const PARTICIPANT_SENTENCES = {
  'panel-repeated': {
    id: 'Kelompok {group} punya dua dewan juri. Hapus salah satunya.',
    en: 'The group {group} has two panels. Remove one of them.',
  },
  'panel-of-unknown-group': {
    id: 'Dewan juri untuk kelompok {group}, yang tidak punya rubrik.',
    en: 'A panel for the group {group}, which has no rubric.',
  },
  'juror-repeated': {
    id: 'Juri tertulis dua kali dalam dewan juri {group}. Hapus salah satunya.',
    en: 'The juror stands twice in the panel of {group}. Remove one of them.',
  },
  'code-not-canonical': {
    id: 'Kode {code} memakai tanda yang dapat ditulis dengan dua cara. Tulis dalam bentuk NFC.',
    en: 'The code {code} has a sign that can be written in two ways. Write it in form NFC.',
  },
  'entry-without-code': {
    id: 'Peserta tanpa kode yang sah. Beri kode.',
    en: 'An entry without a valid code. Give it one.',
  },
  'entry-repeated': {
    id: 'Peserta {entry} tertulis dua kali. Hapus salah satunya.',
    en: 'The entry {entry} stands twice. Remove one of them.',
  },
  'entry-without-rubric': {
    id: 'Kelompok {group} peserta {entry} tidak punya rubrik. Perbaiki kelompoknya.',
    en: 'The group {group} of the entry {entry} has no rubric. Mend the group.',
  },
  'sheet-repeated': {
    id: 'Lembar juri {juror} untuk {entry} tertulis dua kali. Hapus salah satunya.',
    en: 'The sheet of juror {juror} for {entry} stands twice. Remove one of them.',
  },
  'sheet-of-unknown-entry': {
    id: 'Nilai untuk {entry}, yang bukan peserta. Perbaiki kodenya.',
    en: 'Marks for {entry}, which is no entry. Mend the code.',
  },
  'sheet-of-stranger': {
    id: 'Juri {juror} tidak ada dalam dewan juri kelompok ini. Tambahkan atau perbaiki kodenya.',
    en: 'The juror {juror} is not in the panel of this group. Add them or mend the code.',
  },
  'mark-of-unknown-criterion': {
    id: 'Kriteria {criterion} tidak ada dalam rubrik. Perbaiki kodenya.',
    en: 'The criterion {criterion} is not in the rubric. Mend the code.',
  },
  'mark-repeated': {
    id: 'Kriteria {criterion} dinilai dua kali oleh juri yang sama untuk peserta yang sama. Hapus salah satunya.',
    en: 'The criterion {criterion} is marked twice by the same juror for the same entry. Remove one of them.',
  },
  'mark-not-a-decimal': {
    id: '"{value}" bukan bilangan desimal. Tulis angka dengan titik, misalnya 87.5.',
    en: '"{value}" is no decimal. Write digits with a point, 87.5 for example.',
  },
  'mark-below-scale': {
    id: 'Nilai {value} di bawah skala {min} sampai {max}. Perbaiki nilainya.',
    en: 'The mark {value} is below the scale from {min} to {max}. Mend it.',
  },
  'mark-above-scale': {
    id: 'Nilai {value} di atas skala {min} sampai {max}. Perbaiki nilainya.',
    en: 'The mark {value} is above the scale from {min} to {max}. Mend it.',
  },
  'mark-off-step': {
    id: 'Nilai {value} tidak pada langkah {step} dari {min}. Perbaiki nilainya.',
    en: 'The mark {value} is not on a step of {step} from {min}. Mend it.',
  },
  'quota-repeated': {
    id: 'Kuota kelompok {group} tertulis dua kali. Hapus salah satunya.',
    en: 'The quota of the group {group} stands twice. Remove one of them.',
  },
  'quota-of-unknown-group': {
    id: 'Kuota untuk kelompok {group}, yang tidak punya rubrik.',
    en: 'A quota for the group {group}, which has no rubric.',
  },
  'category-repeated': {
    id: 'Kategori tertulis dua kali. Hapus salah satunya.',
    en: 'The category stands twice. Remove one of them.',
  },
  'category-of-unknown-group': {
    id: 'Kategori untuk kelompok {group}, yang tidak punya rubrik.',
    en: 'A category for the group {group}, which has no rubric.',
  },
  'category-without-index': {
    id: 'Kategori ini tidak punya kolom bobot dalam rubrik {group}. Tambahkan kolomnya.',
    en: 'This category has no column of weights in the rubric of {group}. Add the column.',
  },
  'places-not-whole': {
    id: 'Jumlah tempat {places} harus bilangan bulat dari 0.',
    en: 'The number of places, {places}, must be an integer from 0.',
  },
  'ruling-repeated': {
    id: 'Putusan {ruling} tertulis dua kali. Hapus salah satunya.',
    en: 'The ruling {ruling} stands twice. Remove one of them.',
  },
  'ruling-without-reason': {
    id: 'Putusan {ruling} tanpa alasan. Tulis alasannya.',
    en: 'The ruling {ruling} has no reason. Write it.',
  },
  'ruling-of-unknown-group': {
    id: 'Putusan {ruling} untuk kelompok {group}, yang tidak punya rubrik.',
    en: 'The ruling {ruling} is for the group {group}, which has no rubric.',
  },
  'ruling-of-unknown-category': {
    id: 'Putusan {ruling} untuk kategori {category}, yang tidak ada dalam kelompok {group}.',
    en: 'The ruling {ruling} is for the category {category}, which the group {group} does not have.',
  },
  'ruling-of-no-category': {
    id: 'Putusan {ruling} tanpa kategori. Sebutkan kategorinya.',
    en: 'The ruling {ruling} has no category. Name it.',
  },
  'ruling-selects-twice': {
    id: 'Putusan memilih {entry} dua kali. Hapus salah satunya.',
    en: 'The ruling selects {entry} twice. Remove one of them.',
  },
  'ruling-selects-stranger': {
    id: 'Putusan memilih {entry}, yang bukan peserta kelompok ini.',
    en: 'The ruling selects {entry}, which is no entry of this group.',
  },
  'ruling-above-places': {
    id: 'Putusan {ruling} memilih {selected} untuk {places} tempat. Kurangi.',
    en: 'The ruling {ruling} selects {selected} for {places} places. Take some out.',
  },
  'double-win': {
    id: '{entry} sudah memenangkan kategori lain. Pilih peserta lain.',
    en: '{entry} has won another category already. Select another entry.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
