import type { DataSource } from './database';
import type { AppConfig } from './config/app-config';

/** What the program stands on once it has started: decided in `main.ts`, or in a test. */
export interface Runtime {
  readonly config: AppConfig;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  /** Whether this process works on jobs, or leaves them to others. */
  readonly worksOnJobs: boolean;
}
