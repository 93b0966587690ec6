import { onConnection } from './connection';

const OLDEST_VERSION = 150_000;

/** Settings under which an acknowledged write may be lost, or a damaged page go unnoticed, when they are off. */
const SAFEGUARDS = ['fsync', 'full_page_writes', 'data_checksums', 'synchronous_commit'];

/** What speaks against this server, as the role sees it: a version too old, and in production settings that lose data. */
export async function serverProblems(url: string, production: boolean): Promise<readonly string[]> {
  return onConnection(url, async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
      [['server_version_num', ...SAFEGUARDS]],
    );
    const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
    const isOld = Number(settings.get('server_version_num')) < OLDEST_VERSION;
    const off = production ? SAFEGUARDS.filter((name) => settings.get(name) === 'off') : [];
    return [...(isOld ? ['PostgreSQL lebih lama dari 15'] : []), ...off.map((name) => `${name}=off`)];
  });
}
