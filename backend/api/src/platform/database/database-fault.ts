import { postgresErrorOf } from './postgres-error';

/** Why a database cannot be used at the start, in a few Indonesian words; undefined where it is something else. */
export function databaseFault(error: unknown): string | undefined {
  const failure = postgresErrorOf(error);
  if (failure === undefined) return undefined;
  return REASONS.find(([pattern]) => pattern.test(failure.code))?.[1];
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^E(NOTFOUND|AI_AGAIN)$/, 'nama servernya tidak dikenal'],
  [/^(E[A-Z]+|08...)$/, 'servernya tidak menjawab'],
  [/^28...$/, 'nama pengguna atau kata sandinya ditolak'],
  [/^3D000$/, 'basis datanya tidak ada'],
  [/^42501$/, 'perannya tidak berhak membuat tabel; isi MIGRATION_DATABASE_URL dengan peran pemilik'],
  [/^53300$/, 'servernya tidak menerima sambungan lagi'],
  [/^57P0.$/, 'servernya sedang mulai atau berhenti'],
];
