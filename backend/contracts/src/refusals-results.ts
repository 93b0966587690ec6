import type { RefusalSentences } from './refusal-sentence';

export const RESULTS_REFUSALS = {
  'shortlist-missing': {
    status: 409,
    id: [
      'Hasil tahap sebelumnya belum ada',
      'Tahap ini baru dapat dibuka setelah {stage} dikunci dan perhitungan resminya tuntas.',
    ],
    en: [
      'Result of the stage before is missing',
      'This stage opens once {stage} is locked and its official run is settled.',
    ],
  },
  'input-unsound': {
    status: 409,
    id: ['Belum dapat dihitung', 'Ada {count} masalah pada bahan perhitungan; yang pertama {problem} pada {path}.'],
    en: ['Cannot be computed', 'The input of the run has {count} problems; the first is {problem} at {path}.'],
  },
  'computation-too-long': {
    status: 503,
    id: ['Perhitungan dihentikan', 'Perhitungan belum selesai dalam {seconds} detik. Coba lagi ketika server longgar.'],
    en: [
      'Computation ended',
      'The computation was not done within {seconds} seconds. Try again when the server has room.',
    ],
  },
  'computation-cancelled': {
    status: 409,
    id: ['Penghitungan dibatalkan', 'Penghitungan ini dibatalkan oleh {by}; tidak ada hasil yang disimpan.'],
    en: ['Computation cancelled', 'This computation was cancelled by {by}; no result was kept.'],
  },
  'computation-over': {
    status: 409,
    id: ['Penghitungan sudah berakhir', 'Penghitungan ini sudah berakhir dan tidak dapat dibatalkan lagi.'],
    en: ['Computation is over', 'This computation has ended and can no longer be cancelled.'],
  },
  'computation-overtaken': {
    status: 409,
    id: [
      'Tahap sudah berpindah',
      'Tahap {stage} dikunci atau dibuka kembali sesudah penghitungan ini dipesan. Pesan lagi bila masih diperlukan.',
    ],
    en: [
      'The stage has moved',
      'The stage {stage} was locked or reopened after this computation was ordered. Order it again if it is still wanted.',
    ],
  },
  'computation-broken': {
    status: 500,
    id: [
      'Penghitungan terhenti',
      'Penghitungan terhenti karena galat {times} kali; tidak ada hasil yang disimpan. Hubungi pengelola.',
    ],
    en: [
      'Computation broke down',
      'The computation broke down {times} times; no result was kept. Tell whoever runs the system.',
    ],
  },
  'no-official-run': {
    status: 409,
    id: ['Belum ada perhitungan resmi', 'Tahap {stage} belum mempunyai perhitungan resmi sejak terakhir dikunci.'],
    en: ['No official run', 'The stage {stage} has no official run since it was last locked.'],
  },
  'no-such-tie': {
    status: 409,
    id: ['Tidak ada nilai sama di batas', 'Perhitungan resmi nomor {run} tidak menunggu keputusan untuk {group}.'],
    en: ['No such tie', 'The official run {run} waits for no ruling about {group}.'],
  },
  'ruling-does-not-fit-tie': {
    status: 422,
    id: [
      'Keputusan tidak cocok',
      'Pilih tepat {freePlaces} dari peserta yang nilainya sama: {tied}. Keputusan ini memilih {chosen}.',
    ],
    en: ['Ruling does not fit', 'Choose exactly {freePlaces} of the tied entries: {tied}. This ruling chose {chosen}.'],
  },
  'ruling-without-category': {
    status: 422,
    id: ['Kategori belum disebut', 'Keputusan penetapan pemenang menyebut kategori milik kelompok {group}.'],
    en: ['Category missing', 'A ruling about winners names a category of the group {group}.'],
  },
  'ruling-above-places': {
    status: 422,
    id: ['Melebihi tempat', 'Kategori ini mempunyai {places} tempat; keputusan ini menyebut {selected} peserta.'],
    en: ['More than the places', 'This category has {places} places; the ruling names {selected} entries.'],
  },
  'ruling-selects-stranger': {
    status: 422,
    id: ['Bukan peserta kelompok ini', 'Peserta {entry} tidak ada dalam perhitungan kelompok ini.'],
    en: ['Not of this group', 'The entry {entry} is not part of this group in the run.'],
  },
  'ruling-selects-unranked': {
    status: 422,
    id: ['Peserta tanpa peringkat', 'Keputusan menyebut peserta tanpa peringkat: {entries}.'],
    en: ['Entry without a rank', 'The ruling names entries without a rank: {entries}.'],
  },
  'double-win': {
    status: 422,
    id: ['Menang dua kali', 'Peserta {entry} sudah ditetapkan sebagai pemenang kategori lain.'],
    en: ['Double win', 'The entry {entry} has been named winner of another category.'],
  },
} as const satisfies RefusalSentences;
