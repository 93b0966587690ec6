/** What of a configuration may be wrong in production alone. */
export interface ProductionChoices {
  readonly seed: string;
  readonly limits: boolean;
  readonly databaseUrl: string | undefined;
  readonly migrationDatabaseUrl: string | undefined;
  readonly secretKey: Buffer | undefined;
}

const DEFAULT_PASSWORDS = ['anggakara', 'postgres', 'password', 'changeme', 'secret', 'admin', ''];
/** Of passwords that programs know and nobody has to remember. */
const SHORTEST_PASSWORD = 12;
const DIFFERENT_BYTES_OF_KEY = 8;

/** What a configuration may not ask for in production, in Indonesian. */
export function productionProblems(config: ProductionChoices): readonly string[] {
  return [
    ...(config.seed === 'demo' ? ['SEED=demo tidak boleh dalam produksi: akun contoh diketahui umum'] : []),
    ...(config.limits ? [] : ['LIMITS=off tidak boleh dalam produksi']),
    ...passwordProblems('DATABASE_URL', config.databaseUrl),
    ...passwordProblems('MIGRATION_DATABASE_URL', config.migrationDatabaseUrl),
    ...(isRandom(config.secretKey) ? [] : ['SECRET_KEY tidak acak']),
  ];
}

function passwordProblems(name: string, url: string | undefined): readonly string[] {
  if (url === undefined) return [];
  const { username, password } = new URL(url);
  const secret = decodeURIComponent(password);
  const isDefault = DEFAULT_PASSWORDS.includes(secret.toLowerCase()) || secret === decodeURIComponent(username);
  if (isDefault) return [`${name} memakai kata sandi bawaan`];
  return secret.length < SHORTEST_PASSWORD ? [`${name} memakai kata sandi di bawah ${SHORTEST_PASSWORD} huruf`] : [];
}

function isRandom(key: Buffer | undefined): boolean {
  return key === undefined || new Set(key).size >= DIFFERENT_BYTES_OF_KEY;
}
