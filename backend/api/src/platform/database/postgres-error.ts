import { QueryFailedError } from 'typeorm';

/** What a failed statement says about itself. */
export interface PostgresError {
  /** SQLSTATE, or Node's code of a broken connection. */
  readonly code: string;
  readonly constraint: string | undefined;
}

/** The connection broke while a transaction was using it; the cause is whatever noticed it first. */
export class ConnectionLost extends Error {
  readonly code = 'ECONNRESET';

  constructor(cause: unknown) {
    super('Connection terminated during a transaction', { cause });
  }
}

const LOST = /Connection terminated|connection timeout|timeout expired|Client has encountered a connection error/i;

/** The server's own words behind an error of the driver or of TypeORM; undefined where the database is not to blame. */
export function postgresErrorOf(error: unknown): PostgresError | undefined {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  // By its properties: an error of the system is not an instance of every realm's Error.
  if (typeof source !== 'object' || source === null) return undefined;
  if (LOST.test(textOf(source, 'message') ?? '')) return { code: 'ECONNRESET', constraint: undefined };
  const code = textOf(source, 'code');
  return code === undefined ? undefined : { code, constraint: textOf(source, 'constraint') };
}

function textOf(source: object, property: string): string | undefined {
  const value: unknown = Reflect.get(source, property);
  return typeof value === 'string' ? value : undefined;
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const ADMIN_SHUTDOWN = '57P01';

/** Whether the same transaction may well succeed when it is tried again. */
export function isTransient(error: unknown): boolean {
  const code = postgresErrorOf(error)?.code;
  return code === ADMIN_SHUTDOWN || code === 'ECONNRESET' || isDefinite(error);
}

/** Whether the server said no: such a failure of COMMIT leaves nothing behind. */
export function isDefinite(error: unknown): boolean {
  const code = postgresErrorOf(error)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
