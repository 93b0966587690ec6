import { refusalText } from '@anggakara/contracts';
import { CreateOrganizer, type CreatedOrganizer } from './access';
import { createApplication } from './application';
import { GOOD, NO, UsageError } from './command';
import { EditionEntity } from './competition';
import { sharedDatabasePlace } from './database-place';
import { readyDatabase } from './database-settling';
import { ENTITIES } from './entities';
import { createDataSource, type DataSource, isEmail, readAppConfig, Refusal } from './platform';

export interface Wanted {
  readonly email: string;
  readonly edition?: string | undefined;
  readonly name?: string | undefined;
}

/** Makes the account and tells its initial password; answers the exit code. */
export async function organizerAccount(wanted: Wanted): Promise<number> {
  if (!isEmail(wanted.email)) throw new UsageError(`"${String(wanted.email)}" bukan alamat surel.`);
  try {
    tell(wanted.email, await created(wanted));
    return GOOD;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(refusalText(error.code, error.facts, 'id').detail);
    return NO;
  }
}

async function created({ email, edition, name }: Wanted): Promise<CreatedOrganizer> {
  const config = readAppConfig();
  const place = await sharedDatabasePlace(config);
  try {
    await readyDatabase(place, config);
    const dataSource = await createDataSource(place.url, { entities: ENTITIES, maxConnections: 2 }).initialize();
    const app = await createApplication({ config, dataSource, databaseUrl: place.url, worksOnJobs: false });
    const editions = await editionCodes(dataSource, edition);
    if (editions.length === 0)
      console.error('Belum ada edisi: akun belum berperan; jalankan lagi setelah edisi dimuat.');
    const organizer = await app
      .get(CreateOrganizer, { strict: false })
      .create({ email, editions, ...(name === undefined ? {} : { name }) });
    await dataSource.destroy();
    return organizer;
  } finally {
    await place.stop();
  }
}

async function editionCodes(dataSource: DataSource, wanted: string | undefined): Promise<readonly string[]> {
  const editions = await dataSource
    .getRepository(EditionEntity)
    .find({ select: { code: true }, where: { kind: 'run' } });
  const codes = editions.map(({ code }) => code).filter((code) => wanted === undefined || code === wanted);
  if (wanted !== undefined && codes.length === 0) throw new Refusal('unknown-edition-or-agency');
  return codes;
}

function tell(email: string, { initialPassword, newEditions }: CreatedOrganizer): void {
  console.log(`Penyelenggara: ${email}`);
  if (newEditions.length > 0) console.log(`Edisi: ${newEditions.join(', ')}`);
  if (initialPassword !== null) console.log(`Kata sandi awal (hanya dicetak sekali ini): ${initialPassword}`);
}
