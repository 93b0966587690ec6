import { resolve } from 'node:path';
import { ConfigError } from './config-error';
import { EnvironmentReader } from './environment-reader';

export const SEED_LEVELS = ['none', 'facts', 'demo'] as const;
/** What an empty database is filled with. */
export type SeedLevel = (typeof SEED_LEVELS)[number];

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that is decided outside the program; read once, then frozen. (docs/operations.md) */
export abstract class AppConfig {
  abstract readonly port: number;
  abstract readonly host: string;
  abstract readonly dataDir: string;
  /** The application's role; absent: the embedded server. */
  abstract readonly databaseUrl: string | undefined;
  /** The owner of the tables; the application's role where none is given. */
  abstract readonly migrationDatabaseUrl: string | undefined;
  abstract readonly production: boolean;
  abstract readonly limits: boolean;
  abstract readonly seed: SeedLevel;
  abstract readonly logLevel: LogLevel;
  /** 32 bytes that encrypt authenticator secrets; absent: a key file in the data folder. */
  abstract readonly secretKey: Buffer | undefined;
  /** Whether requests reach the program through a proxy on the same host or network that sets X-Forwarded-For. */
  abstract readonly trustProxy: boolean;
}

const DEFAULT_PASSWORDS = ['anggakara', 'postgres', 'password', ''];

/** The configuration that an environment asks for; a `ConfigError` lists everything that is wrong with it. */
export function appConfigFrom(environment: NodeJS.ProcessEnv): AppConfig {
  const reader = new EnvironmentReader(environment);
  const production = environment['NODE_ENV'] === 'production';
  const config: AppConfig = {
    port: reader.integer('PORT', { min: 0, max: 65_535, otherwise: 3000 }),
    host: reader.text('HOST') ?? '127.0.0.1',
    dataDir: resolve(reader.text('DATA_DIR') ?? '.data'),
    databaseUrl: reader.postgresUrl('DATABASE_URL'),
    migrationDatabaseUrl: reader.postgresUrl('MIGRATION_DATABASE_URL'),
    production,
    limits: reader.oneOf('LIMITS', ['on', 'off'], 'on') === 'on',
    seed: reader.oneOf('SEED', SEED_LEVELS, production ? 'none' : 'demo'),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, production ? 'info' : 'warn'),
    secretKey: reader.key('SECRET_KEY'),
    trustProxy: reader.oneOf('TRUST_PROXY', ['on', 'off'], 'off') === 'on',
  };
  const problems = [...reader.problems, ...contradictions(config), ...(production ? productionProblems(config) : [])];
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}

function contradictions(config: AppConfig): readonly string[] {
  return config.migrationDatabaseUrl !== undefined && config.databaseUrl === undefined
    ? ['MIGRATION_DATABASE_URL tanpa DATABASE_URL']
    : [];
}

function productionProblems(config: AppConfig): readonly string[] {
  const problems = [];
  if (config.seed === 'demo') problems.push('SEED=demo tidak boleh dalam produksi: akun contoh diketahui umum');
  if (!config.limits) problems.push('LIMITS=off tidak boleh dalam produksi');
  if (hasDefaultPassword(config.databaseUrl)) problems.push('DATABASE_URL memakai kata sandi bawaan');
  if (hasDefaultPassword(config.migrationDatabaseUrl))
    problems.push('MIGRATION_DATABASE_URL memakai kata sandi bawaan');
  if (config.secretKey !== undefined && new Set(config.secretKey).size < 8) problems.push('SECRET_KEY tidak acak');
  return problems;
}

function hasDefaultPassword(url: string | undefined): boolean {
  return url !== undefined && DEFAULT_PASSWORDS.includes(decodeURIComponent(new URL(url).password));
}

/** The only place that looks at the process's environment. */
export function readAppConfig(): AppConfig {
  return appConfigFrom(process.env);
}
