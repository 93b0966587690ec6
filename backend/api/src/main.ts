import { createApplication } from './application';
import { type DatabasePlace, databasePlace } from './database-place';
import { readyDatabase } from './database-settling';
import { ENTITIES } from './entities';
import { ensurePortIsFree, opened } from './listening';
import { type AppConfig, createDataSource, type Runtime, readAppConfig, SecretBox } from './platform';
import { shown } from './progress';
import { seedOnce } from './seed';
import { Shutdown } from './shutdown';
import { StartError, toldError } from './start-error';

const HTTP_GRACE_MS = 1_000;

const shutdown = new Shutdown();

async function start(): Promise<void> {
  const config = readAppConfig();
  await ensurePortIsFree(config);
  const place = await shown('Menyalakan basis data', () => databasePlace(config, lost));
  shutdown.after(() => place.stop());
  await shown('Menyiapkan tabel', () => readyDatabase(place, config));
  const runtime = await connected(config, place);
  await serve(runtime);
}

async function connected(config: AppConfig, { url }: DatabasePlace): Promise<Runtime> {
  const dataSource = await createDataSource(url, { entities: ENTITIES }).initialize();
  shutdown.after(() => dataSource.destroy());
  return { config, dataSource, databaseUrl: url, worksOnJobs: config.work !== 'api' };
}

async function serve(runtime: Runtime): Promise<void> {
  const { config } = runtime;
  const app = await createApplication(runtime);
  shutdown.after(async () => {
    // Whoever waits for an answer gets it within the grace; a stream is cut.
    setTimeout(() => app.getHttpServer().closeAllConnections(), HTTP_GRACE_MS).unref();
    await app.close();
  });
  app.get(SecretBox).prepare();
  const level = await shown('Mengisi basis data', (tell) =>
    seedOnce(app, config.seed, (done, total) => tell(`${done}/${total}`)),
  );
  if (level === 'demo' && config.production)
    throw new StartError('Basis data ini berisi akun contoh, yang tidak boleh ada dalam produksi.');
  const address = await opened(app, config);
  const accounts = level === 'demo' ? ['Akun contoh: seeds/demo/accounts.json'] : [];
  console.log([`Anggakara siap: ${address}`, ...accounts].join('\n'));
}

function lost(error: Error): void {
  if (!shutdown.hasBegun) fail(error);
}

function fail(error: unknown): void {
  // Asked to end while still starting: what fails then fails because it is being ended.
  if (shutdown.hasBegun) return;
  console.error(toldError(error));
  void shutdown.run().then(() => process.exit(1));
}

shutdown.onSignals((status) => process.exit(status));
start().catch(fail);
