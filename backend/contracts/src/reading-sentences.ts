import type { Language } from './language';

/** What is said alike of every file that is read. */
export const FILE_UNREADABLE = {
  id: 'Berkas tidak dapat dibaca ({reason}). Periksa nama dan izinnya.',
  en: 'The file cannot be read ({reason}). Check its name and permissions.',
} as const satisfies Readonly<Record<Language, string>>;

export const QUOTES_WRONG = {
  id: 'Tanda kutip tidak benar. Tutup kutipan, dan gandakan kutip di dalamnya.',
  en: 'The quotes are wrong. Close the quotation, and double the quotes within it.',
} as const satisfies Readonly<Record<Language, string>>;
