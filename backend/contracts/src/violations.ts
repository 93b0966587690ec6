import { CLAIM_ERRORS } from './findings';

/** What may be wrong with one value of a request, by code, in both languages; `{max}` and the like are filled in. */
export const VIOLATIONS = {
  'unknown-property': { id: 'Isian ini tidak dikenal.', en: 'This property is not known.' },
  'forbidden-key': { id: 'Nama isian ini tidak diterima.', en: 'This key is not accepted.' },
  required: { id: 'Wajib diisi.', en: 'Must be given.' },
  'not-text': { id: 'Harus berupa teks.', en: 'Must be a text.' },
  blank: { id: 'Tidak boleh kosong.', en: 'Must not be blank.' },
  'too-long': { id: 'Paling banyak {max} karakter.', en: 'At most {max} characters.' },
  'too-short': { id: 'Paling sedikit {min} karakter.', en: 'At least {min} characters.' },
  'unstorable-text': { id: 'Berisi karakter yang tidak sah.', en: 'Holds characters that are not valid.' },
  'not-decimal': {
    id: 'Harus berupa angka desimal dalam teks, misalnya "87.5".',
    en: 'Must be a decimal number as a text, such as "87.5".',
  },
  'not-count': {
    id: 'Harus berupa bilangan bulat dari {min} sampai {max}.',
    en: 'Must be a whole number from {min} to {max}.',
  },
  'not-boolean': { id: 'Harus true atau false.', en: 'Must be true or false.' },
  'not-date': {
    id: 'Harus tanggal yang ada, misalnya 2025-02-28.',
    en: 'Must be a date that exists, such as 2025-02-28.',
  },
  'not-instant': {
    id: 'Harus waktu UTC, misalnya 2025-02-28T09:00:00Z.',
    en: 'Must be an instant in UTC, such as 2025-02-28T09:00:00Z.',
  },
  'not-uuid': { id: 'Harus berupa UUID.', en: 'Must be a UUID.' },
  'not-code': {
    id: 'Harus berupa kode: huruf, angka, titik, dan tanda hubung, paling banyak {max} karakter.',
    en: 'Must be a code: letters, digits, dots and hyphens, at most {max} characters.',
  },
  'not-email': { id: 'Harus berupa alamat surel.', en: 'Must be an e-mail address.' },
  'not-one-of': { id: 'Harus salah satu dari: {allowed}.', en: 'Must be one of: {allowed}.' },
  'not-list': { id: 'Harus berupa daftar.', en: 'Must be a list.' },
  'not-object': { id: 'Harus berupa objek.', en: 'Must be an object.' },
  'too-many': { id: 'Paling banyak {max} butir.', en: 'At most {max} items.' },
  'too-few': { id: 'Paling sedikit {min} butir.', en: 'At least {min} items.' },
  repeated: { id: 'Nilai ini berulang.', en: 'This value is repeated.' },
  ...CLAIM_ERRORS,
  invalid: { id: 'Nilai ini tidak dapat diterima.', en: 'This value cannot be accepted.' },
} as const satisfies Record<string, { readonly id: string; readonly en: string }>;

export type ViolationCode = keyof typeof VIOLATIONS;
