import { DataSource, type MixedList } from 'typeorm';

import { MIGRATIONS } from './migrations';
import { SnakeNaming } from './snake-naming';

export type { DataSource };
export type EntityClass = new () => object;

export interface DataSourceOptions {
  readonly entities?: readonly EntityClass[];
  readonly maxConnections?: number;
  /** Migrations may take longer than a request may. */
  readonly statementTimeoutMs?: number;
}

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 15_000;
const LOCK_TIMEOUT_MS = 5_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 15_000;

/** A data source that never changes the schema by itself and never waits for ever. */
export function createDataSource(url: string, options: DataSourceOptions = {}): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...(options.entities ?? [])] as MixedList<EntityClass>,
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    applicationName: 'anggakara',
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolSize: options.maxConnections ?? 10,
    // An idle connection that the server closes is not an error of ours: the pool opens another.
    poolErrorHandler: () => undefined,
    extra: {
      statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    },
  });
}
