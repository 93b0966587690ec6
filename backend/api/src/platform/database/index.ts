export { createDataSource, type DataSource, type EntityClass } from './data-source';
export { Database, type Transaction, type TransactionOptions } from './database';
export { migrate } from './migrate';
export { type EmbeddedServer, runningServerUrl, startEmbeddedServer } from './embedded/server';
export { EmbeddedServerError, explained } from './embedded/embedded-server-error';
export { grantToApplication } from './application-role';
export { databaseFault } from './database-fault';
export { serverProblems } from './server-problems';
