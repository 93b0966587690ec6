export { createDataSource, type DataSource, type EntityClass } from './data-source';
export { Database, type Transaction, type TransactionOptions } from './database';
export { migrate } from './migrate';
