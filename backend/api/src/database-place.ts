import { type AppConfig, runningServerUrl, startEmbeddedServer } from './platform';

/** Where the program's rows live. */
export interface DatabasePlace {
  /** As the program works. */
  readonly url: string;
  /** As tables are made and changed. */
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

/** The configured server, or the embedded one, which `onLost` hears of when it ends by itself. */
export async function databasePlace(
  config: AppConfig,
  onLost: (error: Error) => void = () => undefined,
): Promise<DatabasePlace> {
  if (config.databaseUrl === undefined) {
    const server = await startEmbeddedServer({ dataDir: config.dataDir, onLost });
    return { url: server.url, ownerUrl: server.url, stop: () => server.stop() };
  }
  return {
    url: config.databaseUrl,
    ownerUrl: config.migrationDatabaseUrl ?? config.databaseUrl,
    stop: () => Promise.resolve(),
  };
}

/** For a command beside a running program: the embedded server that it holds, or else a place of one's own. */
export function sharedDatabasePlace(config: AppConfig): Promise<DatabasePlace> {
  const url = config.databaseUrl === undefined ? runningServerUrl(config.dataDir) : undefined;
  if (url === undefined) return databasePlace(config);
  return Promise.resolve({ url, ownerUrl: url, stop: () => Promise.resolve() });
}
