import type { DatabasePlace } from './database-place';
import {
  alone,
  type AppConfig,
  databaseFault,
  grantToApplication,
  installJobs,
  migrate,
  roleReach,
  type SchemaState,
  schemaState,
  serverProblems,
} from './platform';
import { StartError } from './start-error';

/** Examines the server and brings the schema up to date where this role may; refuses a database that does not fit. */
export async function readyDatabase(place: DatabasePlace, config: AppConfig): Promise<void> {
  const { url, ownerUrl } = place;
  await onServer(ownerUrl, async () => {
    await refuseProblems(ownerUrl, config);
    const state = await schemaState(ownerUrl);
    if (config.production) refuseNewer(state);
    if (state.mayMigrate || !config.production) await settled(place);
    else refuseOlder(state);
  });
  if (url !== ownerUrl) await onServer(url, () => refuseProblems(url, config));
  if (config.production && config.databaseUrl !== undefined) await onServer(url, () => refuseReach(place));
}

/** Brings the schema up to date as its owner, one process at a time, and answers what that took. */
export function migrated(place: DatabasePlace, config: AppConfig): Promise<readonly string[]> {
  return onServer(place.ownerUrl, async () => {
    await refuseProblems(place.ownerUrl, config);
    refuseNewer(await schemaState(place.ownerUrl));
    return settled(place);
  });
}

/** What the schema still lacks; refuses one that a newer program has made. */
export function missingMigrations({ ownerUrl }: DatabasePlace): Promise<readonly string[]> {
  return onServer(ownerUrl, async () => {
    const state = await schemaState(ownerUrl);
    refuseNewer(state);
    return state.missing;
  });
}

function settled({ url, ownerUrl }: DatabasePlace): Promise<readonly string[]> {
  return alone(ownerUrl, async () => {
    const applied = await migrate(ownerUrl);
    await installJobs(ownerUrl);
    await grantToApplication(ownerUrl, url);
    return applied;
  });
}

async function refuseProblems(url: string, { production }: AppConfig): Promise<void> {
  const problems = await serverProblems(url, production);
  if (problems.length > 0) throw new StartError(`Server PostgreSQL tidak dapat dipakai: ${problems.join(', ')}.`);
}

function refuseOlder({ missing }: SchemaState): void {
  if (missing.length === 0) return;
  throw new StartError(
    `Basis data tertinggal ${missing.length} migrasi dari program ini (mulai ${String(missing[0])}): ` +
      'jalankan "npm run --silent cli -- migrate" sebagai pemilik tabel, lalu mulai lagi.',
  );
}

function refuseNewer({ unknown }: SchemaState): void {
  if (unknown.length === 0) return;
  throw new StartError(
    `Basis data lebih baru dari program ini (migrasi ${unknown.join(', ')} tidak dikenal): pakai versi program yang baru.`,
  );
}

/** With one role for both, only its being a superuser is refused; with two, the second must be the lesser. */
async function refuseReach({ url, ownerUrl }: DatabasePlace): Promise<void> {
  const { isSuperuser, mayChangeHistory } = await roleReach(url);
  if (isSuperuser) throw new StartError('Peran dalam DATABASE_URL adalah superuser; beri program peran biasa.');
  if (!mayChangeHistory) return;
  if (url !== ownerUrl)
    throw new StartError('Peran dalam DATABASE_URL boleh mengubah riwayat: peran itu memiliki tabel atau mewarisinya.');
  console.error('Peringatan: satu peran memiliki tabel dan menjalankan program; riwayat hanya dijaga pemicu.');
}

async function onServer<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = databaseFault(error);
    if (reason === undefined) throw error;
    const { host, pathname } = new URL(url);
    throw new StartError(`Basis data ${host}${pathname} tidak dapat dipakai: ${reason}.`, { cause: error });
  }
}
