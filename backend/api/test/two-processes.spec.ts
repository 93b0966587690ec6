import { setTimeout as delay } from 'node:timers/promises';
import {
  type ComputationView,
  type DocumentView,
  type Page,
  type RunSummaryView,
  SIGN_INS_PER_ACCOUNT,
  type SessionView,
} from '@anggakara/contracts';
import { demoAccount, useDemoApp } from './app';
import { Client } from './client';
import { EventStream } from './event-stream';
import { heldTable } from './held-table';
import { aMark, evaluator } from './judging';
import { type ServerProcess, startedServer } from './server-process';
import { removeFolder, temporaryFolder } from './temporary-folder';

/** Makes the database; both processes are the built program. */
const app = useDemoApp();
const folder = temporaryFolder();
const SECRET_KEY = Buffer.from(Array.from({ length: 32 }, (_, place) => 7 * place)).toString('base64');
const AGENCIES = ['kota-solok', 'kabupaten-muara-enim', 'provinsi-kalimantan-timur'];
const DOCUMENTS = 'editions/demo/documents';

let first: ServerProcess;
let second: ServerProcess;
let answering: ServerProcess;
let working: ServerProcess;
const servers: ServerProcess[] = [];
const streams: EventStream[] = [];

async function started(work: 'all' | 'api' | 'jobs' = 'all'): Promise<ServerProcess> {
  const environment = { LIMITS: 'on', SECRET_KEY, TRUST_PROXY: 'on', WORK: work };
  const server = await startedServer(app.database, folder, environment);
  servers.push(server);
  return server;
}

beforeAll(async () => {
  [first, second] = await Promise.all([started(), started()]);
}, 60_000);

afterAll(async () => {
  for (const stream of streams) stream.close();
  await Promise.all(servers.map((server) => server.kill()));
  removeFolder(folder);
});

/** The same browser, whose next request a balancer sends to the other process. */
function led(client: Client, to: ServerProcess): Client {
  return client.copy(to.origin);
}

async function signedIn(name: string, at: ServerProcess): Promise<Client> {
  const client = new Client(at.origin);
  const { email, password } = demoAccount(name);
  expect((await client.post('session', { email, password })).status).toBe(200);
  return client;
}

test('who signs in at one works at the other, and is signed out at both', async () => {
  const here = await signedIn('laporan1', first);
  const there = led(here, second);
  expect((await there.get<SessionView>('session')).body.user.email).toBe('laporan1@contoh.example');
  expect((await there.delete('session')).status).toBe(204);
  expect((await here.get('session')).status).toBe(401);
});

test('a change at one is told at the other', async () => {
  const stream = await EventStream.open(await signedIn('penyelenggara1', second));
  streams.push(stream);
  const marking = await evaluator(app, 'penilai1');
  await marking.mark('IP-001', aMark('DATA_USE', '40'));
  await stream.hears('sheets document');
  expect(stream.topics).toContain('sheets document');
});

test('attempts at both are counted together', async () => {
  const headers = { 'x-forwarded-for': '10.0.0.9' };
  const attempt = async (at: ServerProcess): Promise<number> => {
    const body = { email: 'siapa@contoh.example', password: 'salah sekali ini' };
    return (await new Client(at.origin).post('session', body, { headers })).status;
  };
  const places = Array.from({ length: SIGN_INS_PER_ACCOUNT + 2 }, (_, place) => place);
  const statuses: number[] = [];
  for (const place of places) statuses.push(await attempt(place % 2 === 0 ? first : second));
  expect(statuses.filter((status) => status === 401)).toHaveLength(SIGN_INS_PER_ACCOUNT);
  expect(statuses.slice(-2)).toEqual([429, 429]);
});

async function order(client: Client): Promise<void> {
  for (const agency of AGENCIES) {
    const { status } = await client.post(DOCUMENTS, { kind: 'agency-metrics-report', agency });
    expect(status).toBe(202);
  }
}

/** The documents once none is waited for any more. */
async function finished(client: Client, count: number): Promise<readonly DocumentView[]> {
  for (;;) {
    const { items } = (await client.get<Page<DocumentView>>(DOCUMENTS)).body;
    const isOver = items.every(({ state }) => state === 'ready' || state === 'failed');
    if (items.length === count && isOver) return items;
    await delay(200);
  }
}

const jobs = () =>
  app.query<{ state: string; tries: number; count: number }>(
    `SELECT state::text, retry_count AS tries, count(*)::int FROM pgboss.job
     WHERE name = 'make-document' GROUP BY state, retry_count`,
  );

test('documents ordered at both are each made once', async () => {
  const here = await signedIn('laporan1', first);
  const there = led(here, second);
  await Promise.all([order(here), order(there)]);
  const documents = await finished(there, 2 * AGENCIES.length);
  expect(new Set(documents.map(({ state }) => state))).toEqual(new Set(['ready']));
  expect(await jobs()).toEqual([{ state: 'completed', tries: 0, count: 2 * AGENCIES.length }]);
}, 60_000);

test('what a process was making when it was killed is made by the next, and no job by one that answers people', async () => {
  answering = await started('api');
  await second.kill();
  const staff = await signedIn('laporan2', answering);
  await order(staff);
  while ((await jobs()).every(({ state }) => state !== 'active')) await delay(2);
  await first.kill();

  working = await started('jobs');
  const documents = await finished(staff, 3 * AGENCIES.length);
  expect(new Set(documents.map(({ state }) => state))).toEqual(new Set(['ready']));
  expect(await jobs()).toContainEqual(expect.objectContaining({ state: 'completed', tries: 1 }));
  expect((await new Client(working.origin).get('ready')).status).toBe(200);
  expect((await new Client(working.origin).get('session')).status).toBe(404);
}, 60_000);

test('a run whose process is killed while it is kept is made by the next, once, and nothing half of it was there', async () => {
  const stage = 'editions/demo/stages/document';
  const organizer = await signedIn('penyelenggara1', answering);
  const release = await heldTable(app.database, 'run_series');
  const headers = { prefer: 'respond-async, wait=0' };
  const { id } = (await organizer.post<ComputationView>(`${stage}/runs`, {}, { headers })).body;
  const looked = async () => (await organizer.get<ComputationView>(`${stage}/computations/${id}`)).body;
  while ((await looked()).step !== 'recording') await delay(20);
  await working.kill();
  await release();
  expect(await looked()).toMatchObject({ state: 'computing', run: null });
  expect((await organizer.get<Page<RunSummaryView>>(`${stage}/runs`)).body.items).toEqual([]);

  await started('jobs');
  while ((await looked()).finishedAt === null) await delay(100);
  expect(await looked()).toMatchObject({ state: 'made', run: 1 });
  expect(await app.query('SELECT attempts FROM computation')).toEqual([{ attempts: 2 }]);
  expect(await app.query(`SELECT act FROM ledger_record WHERE act LIKE 'results.%'`)).toEqual([
    { act: 'results.run-made' },
  ]);
}, 60_000);
