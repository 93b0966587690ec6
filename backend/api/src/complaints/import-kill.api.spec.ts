import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ComplaintImportState, ComplaintImportView } from '@anggakara/contracts';
import { demoAccount, useDemoApp } from '../../test/app';
import { Client } from '../../test/client';
import { anExport, exportedRows } from '../../test/complaint-export';
import { type ServerProcess, startedServer } from '../../test/server-process';
import { removeFolder, temporaryFolder } from '../../test/temporary-folder';

/** Looks into the database; the import is done by processes of their own. */
const app = useDemoApp();

const IMPORTS = 'editions/demo/complaint-imports';
const ROWS = 30_000;
const LONG_MS = 40_000;
/** Milliseconds after the order to store at which the program is killed. */
const KILLED_AFTER = [30, 250, 500];

const folder = temporaryFolder();
const servers: ServerProcess[] = [];

afterAll(async () => {
  for (const server of servers) await server.kill();
  removeFolder(folder);
});

async function started(): Promise<ServerProcess> {
  const server = await startedServer(app.database, folder);
  servers.push(server);
  return server;
}

async function signedIn({ origin }: ServerProcess): Promise<Client> {
  const client = new Client(origin);
  const { email, password } = demoAccount('penyelenggara1');
  await client.post('session', { email, password });
  return client;
}

async function reached(client: Client, id: string, states: readonly ComplaintImportState[]) {
  const end = Date.now() + LONG_MS;
  for (;;) {
    const { body } = await client.get<ComplaintImportView>(`${IMPORTS}/${id}`);
    if (states.includes(body.state) || Date.now() > end) return body;
    await delay(50);
  }
}

async function checked(client: Client, bytes: Buffer): Promise<ComplaintImportView> {
  const begin = { fileName: 'a.csv', size: bytes.length, agency: 'contoh-ip-001' };
  const { id } = (await client.post<ComplaintImportView>(IMPORTS, begin)).body;
  const digest = `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
  const headers = { 'content-type': 'application/octet-stream', 'content-digest': digest };
  await client.raw({ method: 'PUT', path: `${IMPORTS}/${id}/parts/0`, body: new Uint8Array(bytes), headers });
  const { version, preview } = await reached(client, id, ['recognised']);
  await client.post(`${IMPORTS}/${id}/check`, { version, mapping: preview?.mapping });
  return reached(client, id, ['checked']);
}

/** Beside the first import, which is of the seeds. */
const counts = (): Promise<unknown[]> =>
  app.query(`
    SELECT (SELECT count(*) FROM complaint WHERE import > 1)::integer AS rows,
      (SELECT count(*) FROM complaint_current WHERE import > 1)::integer AS current,
      (SELECT count(*) > 0 FROM complaint_tally WHERE import > 1) AS tallied,
      (SELECT count(*) FROM complaint_import WHERE state = 'stored' AND number > 1)::integer AS stored
  `);

test('the program is killed while it stores: nothing is there or everything, and the import says which until the next one has done it', async () => {
  const bytes = anExport(exportedRows(ROWS, 11));
  let server = await started();
  const { id, version } = await checked(await signedIn(server), bytes);
  const client = await signedIn(server);
  expect((await client.post(`${IMPORTS}/${id}/store`, { version, leaveOut: false })).status).toBe(202);
  for (const after of KILLED_AFTER) {
    await delay(after);
    await server.kill();
    const [{ state }] = (await app.query<{ state: string }>('SELECT state FROM complaint_import WHERE number > 1')) as [
      { state: string },
    ];
    const everything = [{ rows: ROWS, current: 1, tallied: true, stored: 1 }];
    const nothing = [{ rows: 0, current: 0, tallied: false, stored: 0 }];
    expect(await counts()).toEqual(state === 'stored' ? everything : nothing);
    server = await started();
  }
  const done = await reached(await signedIn(server), id, ['stored', 'failed']);
  expect(['stored', 'failed']).toContain(done.state);
  const isStored = done.state === 'stored';
  expect(await counts()).toEqual([
    { rows: isStored ? ROWS : 0, current: isStored ? 1 : 0, tallied: isStored, stored: isStored ? 1 : 0 },
  ]);
  expect(await app.query('SELECT FROM complaint_import_part')).toEqual([]);
}, 120_000);
