import { INITIAL_PASSWORD_HOURS, refusalText } from '@anggakara/contracts';
import { CreateOrganizer, type CreatedOrganizer } from './access';
import { createApplication } from './application';
import { type Command, GOOD, NO, parsed, UsageError } from './command';
import { EditionEntity } from './competition';
import { sharedDatabasePlace } from './database-place';
import { readyDatabase } from './database-settling';
import { ENTITIES } from './entities';
import { createDataSource, type DataSource, isEmail, readAppConfig, Refusal } from './platform';

/** The first account of a production database; its initial password is printed once. */
export const createOrganizerCommand: Command = {
  usage: 'create-organizer EMAIL [--edition KODE] [--name NAMA]',
  summary:
    'membuat akun penyelenggara (semua edisi, atau edisi yang disebut) dan mencetak kata sandi awalnya sekali;\n' +
    `  kata sandi itu berlaku ${INITIAL_PASSWORD_HOURS} jam; dijalankan lagi, perintah ini menambah edisi yang baru dan\n` +
    '  memperbarui kata sandi awal yang belum dipakai; peran lain di sebuah edisi tidak diganti',
  async run(args) {
    const { values, positionals } = parsed(args, { edition: { type: 'string' }, name: { type: 'string' } }, ['EMAIL']);
    const email = positionals[0] ?? '';
    if (!isEmail(email)) throw new UsageError(`"${String(positionals[0])}" bukan alamat surel.`);
    try {
      tell(email, await created({ email, ...values }));
      return GOOD;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(refusalText(error.code, error.facts, 'id').detail);
      return NO;
    }
  },
};

interface Wanted {
  readonly email: string;
  readonly edition?: string | undefined;
  readonly name?: string | undefined;
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
