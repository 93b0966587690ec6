import { systemCode } from './system-code';

/** Each sentence says what is wrong and the way out, on one line: the person who starts the program reads nothing else. */
const SENTENCES = {
  'in-use':
    'Folder data {folder} sedang dipakai proses Anggakara lain. Hentikan proses itu, atau pilih folder lain lewat DATA_DIR.',
  'not-writable': 'Folder data {folder} tidak dapat ditulis. Beri izin tulis, atau pilih folder lain lewat DATA_DIR.',
  'disk-full': 'Ruang disk untuk {folder} habis. Kosongkan sebagian ruang, atau pindahkan folder data lewat DATA_DIR.',
  'no-binaries':
    'PostgreSQL bawaan tidak dapat dijalankan di {platform}, dan PostgreSQL 15 atau lebih baru tidak terpasang. Pasang PostgreSQL, atau isi DATABASE_URL dengan alamat sebuah server.',
  'no-user':
    'PostgreSQL menolak berjalan sebagai root, dan tidak ada pengguna lain yang dapat memakai {folder}. Jalankan sebagai pengguna biasa, pilih folder lain lewat DATA_DIR, atau isi DATABASE_URL.',
  'other-version':
    'Folder data {folder} dibuat oleh PostgreSQL {version}, yang tidak terpasang di sini. Pasang versi itu, atau pilih folder lain lewat DATA_DIR.',
  failed: 'PostgreSQL bawaan tidak dapat dijalankan: {reason}. Catatannya ada di {log}.',
  lost: 'PostgreSQL bawaan berhenti sendiri. Catatannya ada di {log}; jalankan ulang programnya.',
} as const;

export type EmbeddedServerFault = keyof typeof SENTENCES;

/** The embedded server cannot be used; the message is one Indonesian line for the person at the console. */
export class EmbeddedServerError extends Error {
  constructor(
    readonly fault: EmbeddedServerFault,
    facts: Readonly<Record<string, string>>,
    options?: ErrorOptions,
  ) {
    super(
      SENTENCES[fault].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? ''),
      options,
    );
    this.name = 'EmbeddedServerError';
  }
}

const FAULT_OF_SYSTEM_CODE: Readonly<Record<string, EmbeddedServerFault>> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOTDIR: 'not-writable',
  EEXIST: 'not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** Turns a file system's refusal into the sentence for it; anything else passes through unchanged. */
export function explained(error: unknown, folder: string): unknown {
  const fault = FAULT_OF_SYSTEM_CODE[systemCode(error) ?? ''];
  return fault === undefined ? error : new EmbeddedServerError(fault, { folder }, { cause: error });
}

const FAULT_OF_LOG: readonly (readonly [RegExp, EmbeddedServerFault])[] = [
  [/No space left on device|Disk quota exceeded/, 'disk-full'],
  [/lock file ".*" already exists/, 'in-use'],
  [/Read-only file system|Permission denied/, 'not-writable'],
];

/** Reads from the server's own words why it did not start. */
export function faultOfLog(
  text: string,
  facts: { readonly folder: string; readonly log: string },
): EmbeddedServerError {
  const fault = FAULT_OF_LOG.find(([pattern]) => pattern.test(text))?.[1] ?? 'failed';
  const complaints = text.split('\n').filter((line) => /FATAL|PANIC|error:/.test(line));
  const reason = (complaints.at(-1) ?? 'tidak ada keterangan').replace(/^.*?(FATAL|PANIC|error):\s*/, '');
  return new EmbeddedServerError(fault, { ...facts, reason });
}
