import { resolve } from 'node:path';
import { ConfigError } from './config-error';
import { EnvironmentReader } from './environment-reader';
import { productionProblems } from './production-problems';

export const SEED_LEVELS = ['none', 'facts', 'demo'] as const;
/** What an empty database is filled with. */
export type SeedLevel = (typeof SEED_LEVELS)[number];

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const WORK_KINDS = ['all', 'api', 'jobs'] as const;
/** What a process does: answers people, does jobs, or both. */
export type WorkKind = (typeof WORK_KINDS)[number];

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
  abstract readonly work: WorkKind;
  abstract readonly limits: boolean;
  abstract readonly seed: SeedLevel;
  abstract readonly logLevel: LogLevel;
  /** 32 bytes that encrypt authenticator secrets; absent: a key file in the data folder. */
  abstract readonly secretKey: Buffer | undefined;
  /** How many proxies stand before the program and add to X-Forwarded-For; 0: the header is a stranger's word. */
  abstract readonly trustedProxies: number;
}

const PROXIES = { off: 0, on: 1, '1': 1, '2': 2, '3': 3 } as const;
const PROXY_VALUES = ['off', 'on', '1', '2', '3'] as const satisfies readonly (keyof typeof PROXIES)[];

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
    work: reader.oneOf('WORK', WORK_KINDS, 'all'),
    limits: reader.oneOf('LIMITS', ['on', 'off'], 'on') === 'on',
    seed: reader.oneOf('SEED', SEED_LEVELS, production ? 'none' : 'demo'),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, production ? 'info' : 'warn'),
    secretKey: reader.key('SECRET_KEY'),
    trustedProxies: PROXIES[reader.oneOf('TRUST_PROXY', PROXY_VALUES, 'off')],
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

/** The only place that looks at the process's environment. */
export function readAppConfig(): AppConfig {
  return appConfigFrom(process.env);
}
