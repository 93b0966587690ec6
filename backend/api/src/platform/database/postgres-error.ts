import { QueryFailedError } from 'typeorm';

/** What a failed statement says about itself. */
export interface PostgresError {
  /** SQLSTATE, or Node's code of a broken connection. */
  readonly code: string;
  readonly constraint: string | undefined;
}

/** The server's own words behind an error of the driver or of TypeORM; undefined where the database is not to blame. */
export function postgresErrorOf(error: unknown): PostgresError | undefined {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(source instanceof Error)) return undefined;
  if (
    /Connection terminated|connection timeout|timeout expired|Client has encountered a connection error/i.test(
      source.message,
    )
  ) {
    return { code: 'ECONNRESET', constraint: undefined };
  }
  if (!('code' in source) || typeof source.code !== 'string') return undefined;
  const constraint = 'constraint' in source && typeof source.constraint === 'string' ? source.constraint : undefined;
  return { code: source.code, constraint };
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const ADMIN_SHUTDOWN = '57P01';

/** Whether the same transaction may well succeed when it is tried again. */
export function isTransient(error: unknown): boolean {
  const code = postgresErrorOf(error)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK || code === ADMIN_SHUTDOWN || code === 'ECONNRESET';
}
