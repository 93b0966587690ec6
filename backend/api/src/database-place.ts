import {
  type AppConfig,
  databaseFault,
  grantToApplication,
  installJobs,
  migrate,
  runningServerUrl,
  serverProblems,
  startEmbeddedServer,
} from './platform';
import { StartError } from './start-error';

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

/** Examines the server, brings the schema up to date and gives the application's role its rights. */
export async function readyDatabase({ url, ownerUrl }: DatabasePlace, config: AppConfig): Promise<void> {
  await onServer(ownerUrl, async () => {
    await refuseProblems(ownerUrl, config.production);
    await migrate(ownerUrl);
    await installJobs(ownerUrl);
    await grantToApplication(ownerUrl, url);
  });
  if (url !== ownerUrl) await onServer(url, () => refuseProblems(url, config.production));
}

async function refuseProblems(url: string, production: boolean): Promise<void> {
  const problems = await serverProblems(url, production);
  if (problems.length > 0) throw new StartError(`Server PostgreSQL tidak dapat dipakai: ${problems.join(', ')}.`);
}

async function onServer(url: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = databaseFault(error);
    if (reason === undefined) throw error;
    const { host, pathname } = new URL(url);
    throw new StartError(`Basis data ${host}${pathname} tidak dapat dipakai: ${reason}.`, { cause: error });
  }
}
