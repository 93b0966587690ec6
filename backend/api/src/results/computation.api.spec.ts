import { setTimeout as delay } from 'node:timers/promises';
import type {
  ComputationView,
  EntryView,
  LedgerRecordView,
  Page,
  Problem,
  RunSummaryView,
  RunView,
} from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';
import { heldTable } from '../../test/held-table';
import { Organizer } from '../../test/stages';

const STAGE = 'editions/demo/stages/document';
const RUNS = `${STAGE}/runs`;
const COMPUTATIONS = `${STAGE}/computations`;
const AT_ONCE = { headers: { prefer: 'respond-async, wait=0' } };

async function ordered(client: Client, order = {}): Promise<ComputationView> {
  const { status, body } = await client.post<ComputationView>(RUNS, order, AT_ONCE);
  expect(status).toBe(202);
  return body;
}

async function looked(client: Client, id: string): Promise<ComputationView> {
  return (await client.get<ComputationView>(`${COMPUTATIONS}/${id}`)).body;
}

async function until(client: Client, id: string, isSo: (view: ComputationView) => boolean): Promise<ComputationView> {
  for (;;) {
    const view = await looked(client, id);
    if (isSo(view)) return view;
    await delay(20);
  }
}

const hasEnded = ({ finishedAt }: ComputationView): boolean => finishedAt !== null;

/** `results.run-cancelled`, the newest first. */
async function actsOf(client: Client): Promise<readonly LedgerRecordView[]> {
  return (await client.get<Page<LedgerRecordView>>('editions/demo/ledger?limit=5')).body.items;
}

describe('a computation', () => {
  const app = useDemoApp({ jobs: true });

  test('that nobody waits for is answered with where it can be followed, and found there when it is made', async () => {
    const { client } = await Organizer.of(app);
    const { status, body, headers } = await client.post<ComputationView>(RUNS, { note: 'Nanti.' }, AT_ONCE);

    expect(status).toBe(202);
    expect(headers['location']).toBe(`/api/${COMPUTATIONS}/${body.id}`);
    expect(body).toMatchObject({
      stage: 'document',
      standing: 'preliminary',
      orderedBy: 'Laras Arunika',
      note: 'Nanti.',
    });

    const reader = await app.signIn('auditor1');
    const made = await until(reader, body.id, hasEnded);
    expect(made).toMatchObject({ state: 'made', run: 1, progressPercent: 100, step: null, failure: null });
    expect((await reader.get<RunView>(`${RUNS}/1`)).body).toMatchObject({ madeBy: 'Laras Arunika', note: 'Nanti.' });
  });

  test('ordered again with its key is the same one, made or not', async () => {
    const { client } = await Organizer.of(app);
    const release = await heldTable(app.database, 'run_series');
    const order = { ...AT_ONCE, key: 'once' };
    const [one, other] = await Promise.all([1, 2].map(() => client.post<ComputationView>(RUNS, {}, order)));
    await release();
    expect(other?.body.id).toBe(one?.body.id);
    const made = await client.post<RunView>(RUNS, {}, { key: 'once' });
    expect([made.status, made.body.number]).toEqual([201, 2]);
  });

  test('says how far it is and who is before whom, instead of refusing whoever comes second', async () => {
    const { client } = await Organizer.of(app);
    const release = await heldTable(app.database, 'run_series');
    const first = await ordered(client);
    const second = await ordered(await app.signIn('penyelenggara2'));
    const computing = await until(client, first.id, ({ step }) => step === 'recording');
    const waiting = await looked(client, second.id);
    const { items } = (await client.get<Page<ComputationView>>(COMPUTATIONS)).body;
    await release();

    expect(computing).toMatchObject({ state: 'computing', progressPercent: 85, waitsFor: [] });
    expect(waiting).toMatchObject({
      ...{ state: 'waiting', step: null, progressPercent: 0, waitsForElsewhere: 0 },
      waitsFor: [{ id: first.id, stage: 'document', orderedBy: 'Laras Arunika', state: 'computing' }],
    });
    expect(items.slice(0, 2).map(({ id }) => id)).toEqual([second.id, first.id]);
    const ends = await Promise.all([first, second].map(({ id }) => until(client, id, hasEnded)));
    expect(ends.map(({ run }) => run)).toEqual([3, 4]);
  });

  test('that is cancelled while it is being kept leaves no run and no number, and says who did it', async () => {
    const { client } = await Organizer.of(app);
    const release = await heldTable(app.database, 'run_series');
    const { id } = await ordered(client);
    await until(client, id, ({ step }) => step === 'recording');
    const other = await app.signIn('penyelenggara2');
    const { status, body } = await other.post<ComputationView>(`${COMPUTATIONS}/${id}/cancellation`, {});
    await release();

    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'cancelled', step: null, run: null, cancelledBy: 'Bima Cakrawala' });
    expect((await (await Organizer.of(app)).run('document')).number).toBe(5);
    expect(await looked(client, id)).toEqual(body);
    const [, record] = await actsOf(client);
    expect(record).toMatchObject({
      ...{ act: 'results.run-cancelled', actorName: 'Bima Cakrawala', subject: `computation:document/${id}` },
      facts: { standing: 'preliminary', step: 'recording' },
    });
  });

  test('that waits is cancelled without ever beginning; to cancel it twice changes nothing', async () => {
    const { client } = await Organizer.of(app);
    const release = await heldTable(app.database, 'run_series');
    const first = await ordered(client);
    const second = await ordered(client);
    const cancel = () => client.post<ComputationView>(`${COMPUTATIONS}/${second.id}/cancellation`, {});
    const once = await cancel();
    const twice = await cancel();
    await release();
    expect([once.status, twice.status, twice.body]).toEqual([200, 200, once.body]);
    expect(await until(client, first.id, hasEnded)).toMatchObject({ state: 'made', run: 6 });
    expect(await app.query('SELECT attempts FROM computation WHERE id = $1', [second.id])).toEqual([{ attempts: 0 }]);
  });

  test('that somebody waits for is refused to them when it is cancelled, and ordered anew with the same key', async () => {
    const { client } = await Organizer.of(app);
    const release = await heldTable(app.database, 'run_series');
    const waiting = client.post<Problem>(RUNS, { note: 'Lagi.' }, { key: 'in-vain' });
    const isThere = async (): Promise<ComputationView | undefined> => {
      const { items } = (await client.get<Page<ComputationView>>(COMPUTATIONS)).body;
      return items.find(({ state, note }) => note === 'Lagi.' && state === 'computing');
    };
    let found = await isThere();
    while (found === undefined) found = await isThere();
    await client.post(`${COMPUTATIONS}/${found.id}/cancellation`, {});
    await release();
    expect(await waiting).toMatchObject({ status: 409, body: { code: 'computation-cancelled' } });
    const again = await client.post<RunView>(RUNS, { note: 'Lagi.' }, { key: 'in-vain' });
    expect([again.status, again.body.number]).toEqual([201, 7]);
  });

  test('that has made its run is not cancelled any more', async () => {
    const { client } = await Organizer.of(app);
    const { id } = await ordered(client);
    await until(client, id, hasEnded);
    expect(await client.post<Problem>(`${COMPUTATIONS}/${id}/cancellation`, {})).toMatchObject({
      status: 409,
      body: { code: 'computation-over' },
    });
  });

  test.each(['sekretariat1', 'laporan1', 'auditor1'])('is read by %s, who cancels none', async (who) => {
    const reader = await app.signIn(who);
    const { body } = await reader.get<Page<ComputationView>>(COMPUTATIONS);
    const id = body.items[0]?.id ?? '';
    expect(await looked(reader, id)).toEqual(body.items[0]);
    expect((await reader.post(`${COMPUTATIONS}/${id}/cancellation`, {})).status).toBe(403);
  });

  test('is found under its own stage alone', async () => {
    const { client } = await Organizer.of(app);
    const { items } = (await client.get<Page<ComputationView>>(COMPUTATIONS)).body;
    const elsewhere = `editions/demo/stages/interview/computations/${items[0]?.id ?? ''}`;
    expect((await client.get(elsewhere)).status).toBe(404);
    expect((await client.post(`${elsewhere}/cancellation`, {})).status).toBe(404);
  });
});

describe('a computation whose ground moves', () => {
  const app = useDemoApp({ jobs: true });

  test('ends where its stage is locked meanwhile: a preliminary run never turns official', async () => {
    const organizer = await Organizer.of(app);
    const release = await heldTable(app.database, 'run_series');
    const { id } = await ordered(organizer.client);
    await until(organizer.client, id, ({ step }) => step === 'recording');
    await organizer.lock('document');
    await release();
    expect(await until(organizer.client, id, hasEnded)).toMatchObject({
      ...{ state: 'failed', standing: 'preliminary', run: null },
      failure: { title: 'Tahap sudah berpindah' },
    });
    const [record] = await actsOf(organizer.client);
    expect(record).toMatchObject({ act: 'results.run-failed', facts: { code: 'computation-overtaken' } });
  });

  test('that is official begins again where an entry leaves meanwhile: what is kept is what is true then', async () => {
    const { client } = await Organizer.of(app);
    const release = await heldTable(app.database, 'run_series');
    const { id } = await ordered(client);
    await until(client, id, ({ step }) => step === 'recording');
    const { version } = (await client.get<EntryView>('editions/demo/entries/IP-001')).body;
    const ending = { kind: 'withdrawn', reason: 'Mengundurkan diri.', version };
    const { status } = await client.post('editions/demo/entries/IP-001/withdrawal', ending);
    await release();
    expect(status).toBe(200);
    const { run } = await until(client, id, hasEnded);
    const { result } = (await client.get<RunView>(`${RUNS}/${run ?? 0}`)).body;
    expect(result.entries.find(({ code }) => code === 'IP-001')?.standing.kind).toBe('ineligible');
    expect((await client.get<Page<RunSummaryView>>(RUNS)).body.items.map(({ number }) => number)).toEqual([1]);
  });
});
