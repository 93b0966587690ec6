import { startEmbeddedServer } from '../src/platform/database/embedded/server';
import { dropRun, dropStaleRuns, newRun } from './postgres-runs';
import { removeFolder, sweepTemporaryFolders, temporaryFolder } from './temporary-folder';

declare global {
  var endOfPostgres: (() => Promise<void>) | undefined;
}

/** One server for the whole run, shared by the workers through the environment. */
export default async function setUpPostgres(): Promise<void> {
  sweepTemporaryFolders();
  process.env['TEST_RUN'] = newRun();
  const given = process.env['TEST_DATABASE_URL'] ?? '';
  if (given === '') await startServer();
  else await useServer(given, process.env['TEST_RUN']);
}

async function startServer(): Promise<void> {
  const folder = temporaryFolder();
  const server = await startEmbeddedServer({ dataDir: folder, fsync: false });
  process.env['TEST_DATABASE_URL'] = server.url;
  globalThis.endOfPostgres = async () => {
    delete process.env['TEST_DATABASE_URL'];
    await server.stop();
    removeFolder(folder);
  };
}

async function useServer(url: string, run: string): Promise<void> {
  await dropStaleRuns(url);
  globalThis.endOfPostgres = () => dropRun(url, run);
}
