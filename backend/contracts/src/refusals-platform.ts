import type { RefusalSentences } from './refusal-sentence';

export const PLATFORM_REFUSALS = {
  'not-found': {
    status: 404,
    id: ['Tidak ditemukan', 'Yang diminta tidak ada.'],
    en: ['Not found', 'What was asked for does not exist.'],
  },
  'invalid-request': {
    status: 400,
    id: ['Isian belum benar', 'Periksa isian yang ditandai.'],
    en: ['Invalid request', 'Check the values that are marked.'],
  },
  'malformed-body': {
    status: 400,
    id: ['Isi permintaan rusak', 'Isi permintaan bukan JSON yang sah.'],
    en: ['Malformed body', 'The body is not valid JSON.'],
  },
  'body-too-large': {
    status: 413,
    id: ['Isi permintaan terlalu besar', 'Isi permintaan melebihi {maxBytes} bita.'],
    en: ['Body too large', 'The body exceeds {maxBytes} bytes.'],
  },
  'unsupported-media-type': {
    status: 415,
    id: ['Jenis isi tidak diterima', 'Kirim isi sebagai application/json dengan UTF-8.'],
    en: ['Unsupported media type', 'Send the body as application/json in UTF-8.'],
  },
  'malformed-value': {
    status: 400,
    id: ['Nilai tidak dapat dibaca', 'Sebuah nilai tidak sesuai bentuknya.'],
    en: ['Malformed value', 'A value does not have its form.'],
  },
  'number-out-of-range': {
    status: 400,
    id: ['Angka di luar jangkauan', 'Sebuah angka terlalu besar atau terlalu kecil.'],
    en: ['Number out of range', 'A number is too large or too small.'],
  },
  'unstorable-text': {
    status: 400,
    id: ['Teks tidak sah', 'Sebuah teks berisi karakter yang tidak dapat disimpan.'],
    en: ['Text not valid', 'A text holds characters that cannot be stored.'],
  },
  'already-exists': {
    status: 409,
    id: ['Sudah ada', 'Data yang sama sudah tercatat.'],
    en: ['Already exists', 'The same is already on record.'],
  },
  'reference-missing': {
    status: 409,
    id: ['Rujukan tidak ada', 'Data yang dirujuk tidak ada atau masih dipakai.'],
    en: ['Reference missing', 'What is referred to does not exist, or is still in use.'],
  },
  'rule-broken': {
    status: 422,
    id: ['Melanggar aturan data', 'Nilai yang dikirim melanggar aturan penyimpanan.'],
    en: ['Rule broken', 'The values break a rule of the records.'],
  },
  'version-stale': {
    status: 409,
    id: ['Sudah diubah orang lain', 'Data ini berubah sejak Anda membukanya; salinan terbaru disertakan.'],
    en: ['Changed meanwhile', 'This has changed since you opened it; the latest copy is enclosed.'],
  },
  'idempotency-key-reused': {
    status: 422,
    id: ['Kunci pengulangan sudah dipakai', 'Kunci yang sama pernah dikirim dengan isi yang lain.'],
    en: ['Idempotency key reused', 'The same key was sent before with another body.'],
  },
  'too-many-requests': {
    status: 429,
    id: ['Terlalu banyak permintaan', 'Coba lagi dalam {retryAfterSeconds} detik.'],
    en: ['Too many requests', 'Try again in {retryAfterSeconds} seconds.'],
  },
  'too-many-streams': {
    status: 429,
    id: ['Terlalu banyak jendela', 'Tutup jendela lain: paling banyak {max} yang disegarkan sendiri.'],
    en: ['Too many windows', 'Close another window: at most {max} are kept up to date.'],
  },
  busy: {
    status: 503,
    id: ['Sedang sibuk', 'Data ini sedang ditulis orang lain. Coba lagi sebentar lagi.'],
    en: ['Busy', 'This is being written by somebody else. Try again shortly.'],
  },
  'database-unavailable': {
    status: 503,
    id: ['Basis data tidak terjangkau', 'Tidak ada yang tersimpan. Coba lagi sebentar lagi.'],
    en: ['Database unavailable', 'Nothing was stored. Try again shortly.'],
  },
  'storage-full': {
    status: 507,
    id: ['Penyimpanan penuh', 'Tidak ada yang tersimpan: ruang penyimpanan habis.'],
    en: ['Storage full', 'Nothing was stored: the storage has no room left.'],
  },
  'unsupported-file': {
    status: 422,
    id: ['Berkas tidak diterima', 'Isi berkas tidak sesuai dengan jenis yang diterima.'],
    en: ['File not accepted', 'The content of the file is not of an accepted type.'],
  },
  unexpected: {
    status: 500,
    id: ['Kesalahan tak terduga', 'Sampaikan nomor {correlationId} kepada pengelola.'],
    en: ['Unexpected failure', 'Give the number {correlationId} to the operator.'],
  },
} as const satisfies RefusalSentences;
