import { randomUUID } from 'node:crypto';
import type { LedgerRecordView, LedgerVerificationView, Page } from '@anggakara/contracts';
import { useDemoApp, useTestApp } from '../../test/app';
import type { Answer } from '../../test/client';
import { onServer } from '../../test/postgres-runs';
import type { Act } from './act';
import { Ledger } from './ledger';
import { LedgerVerification } from './ledger-verification';
import { NO_HASH, recordHash } from './record-hash';

const ACTOR = { personId: randomUUID(), name: 'Laras Arunika' };

const anAct = (act: Partial<Act> = {}): Act => ({
  ...{ chain: 'demo', actor: ACTOR, act: 'test.done', subject: 'entry:IP-001' },
  ...act,
});

describe('the ledger', () => {
  const app = useTestApp();
  const record = (act: Act) => app.tx((tx) => app.get(Ledger).record(tx, act));
  const verify = (chain: string) => app.get(LedgerVerification).verify(chain);
  /** As somebody who owns the tables, with the trigger out of the way. */
  const tamper = (sql: string, values: unknown[]) =>
    onServer(app.database, async (client) => {
      await client.query('ALTER TABLE ledger_record DISABLE TRIGGER USER');
      await client.query(sql, values);
      await client.query('ALTER TABLE ledger_record ENABLE TRIGGER USER');
    });
  const chainOf = async (length: number): Promise<string> => {
    const chain = `chain-${randomUUID().slice(0, 8)}`;
    for (let place = 1; place <= length; place += 1) await record(anAct({ chain, facts: { place } }));
    return chain;
  };

  test('binds each record to the one before it', async () => {
    const chain = `bound-${randomUUID().slice(0, 8)}`;
    const first = await record(anAct({ chain }));
    const second = await record(anAct({ chain }));

    expect(first).toMatchObject({ sequence: 1, previousHash: NO_HASH, hash: recordHash(first) });
    expect(second).toMatchObject({ sequence: 2, previousHash: first.hash, hash: recordHash(second) });
    expect(second.hash).not.toBe(first.hash);
  });

  test('names the program where nobody acts', async () => {
    expect(await record(anAct({ actor: undefined }))).toMatchObject({ actorId: null, actorName: 'Anggakara' });
  });

  test('forgets what was recorded in a transaction that is rolled back', async () => {
    const chain = await chainOf(1);
    const failing = app.tx(async (tx) => {
      await app.get(Ledger).record(tx, anAct({ chain }));
      throw new Error('changed my mind');
    });

    await expect(failing).rejects.toThrow('changed my mind');
    expect(await verify(chain)).toMatchObject({ intact: true, records: 1 });
    expect(await record(anAct({ chain }))).toMatchObject({ sequence: 2 });
  });

  test('gives acts of one moment consecutive places in one chain', async () => {
    const chain = `busy-${randomUUID().slice(0, 8)}`;
    const records = await Promise.all(
      Array.from({ length: 25 }, (_, place) => record(anAct({ chain, facts: { place } }))),
    );

    const places = records.map(({ sequence }) => sequence).toSorted((a, b) => a - b);
    expect(places).toEqual(Array.from({ length: 25 }, (_, place) => place + 1));
    expect(await verify(chain)).toMatchObject({ intact: true, records: 25 });
  });

  test('lets acts of different chains wait for nobody', async () => {
    const [held, free] = [await chainOf(1), await chainOf(1)];
    await app.tx(async (tx) => {
      await app.get(Ledger).record(tx, anAct({ chain: held }));
      await expect(record(anAct({ chain: free }))).resolves.toMatchObject({ sequence: 2 });
    });
  });

  test('keeps facts of any depth, order and alphabet verifiable', async () => {
    const chain = await chainOf(0);
    const facts = { b: [1, { z: null, a: 'aé𝒳"\\\n' }], a: { nested: true }, '0': -5, text: '1e-7' };
    await record(anAct({ chain, facts }));

    expect(await verify(chain)).toMatchObject({ intact: true, records: 1 });
  });

  test('of which nothing is recorded is intact', async () => {
    expect(await verify('nothing')).toEqual({ chain: 'nothing', intact: true, records: 0, headHash: NO_HASH });
  });

  test('longer than one part of the walk verifies to its end', async () => {
    const chain = `long-${randomUUID().slice(0, 8)}`;
    await app.tx(async (tx) => {
      for (let place = 0; place < 1_001; place += 1) await app.get(Ledger).record(tx, anAct({ chain }));
    });
    expect(await verify(chain)).toMatchObject({ intact: true, records: 1_001 });
  });

  test.each([
    { change: `facts = '{"place": 99}'`, what: 'facts' },
    { change: `actor_name = 'Somebody else'`, what: 'actor' },
    { change: `at = at + interval '1 millisecond'`, what: 'time' },
    { change: `act = 'test.undone'`, what: 'act' },
    { change: `subject = 'entry:IP-002'`, what: 'subject' },
    { change: `actor_id = NULL`, what: 'identity' },
    { change: `hash = repeat('a', 64)`, what: 'hash' },
  ])('names the first record whose $what was changed', async ({ change }) => {
    const chain = await chainOf(4);
    await tamper(`UPDATE ledger_record SET ${change} WHERE chain = $1 AND sequence IN (2, 3)`, [chain]);

    expect(await verify(chain)).toEqual({ chain, intact: false, firstBadSequence: 2, reason: 'record-changed' });
  });

  test('names a record that was changed and hashed again by the link that no longer fits', async () => {
    const chain = await chainOf(3);
    const [changed] = await app.query<{ at: Date }>('SELECT at FROM ledger_record WHERE chain = $1 AND sequence = 1', [
      chain,
    ]);
    const forged = {
      ...anAct({ chain }),
      sequence: 1,
      at: changed!.at,
      actorId: ACTOR.personId,
      actorName: ACTOR.name,
    };
    const hash = recordHash({ ...forged, facts: { place: 7 }, previousHash: NO_HASH });
    await tamper(`UPDATE ledger_record SET facts = '{"place": 7}', hash = $2 WHERE chain = $1 AND sequence = 1`, [
      chain,
      hash,
    ]);

    expect(await verify(chain)).toEqual({ chain, intact: false, firstBadSequence: 2, reason: 'link-broken' });
  });

  test('names the place of a record that is gone', async () => {
    const chain = await chainOf(4);
    await tamper('DELETE FROM ledger_record WHERE chain = $1 AND sequence = 2', [chain]);

    expect(await verify(chain)).toEqual({ chain, intact: false, firstBadSequence: 2, reason: 'record-missing' });
  });

  test('notices that its end was cut off', async () => {
    const chain = await chainOf(4);
    await tamper('DELETE FROM ledger_record WHERE chain = $1 AND sequence > 2', [chain]);

    expect(await verify(chain)).toEqual({ chain, intact: false, firstBadSequence: 3, reason: 'head-differs' });
  });

  test.each([
    `UPDATE ledger_record SET act = 'x'`,
    'UPDATE ledger_record SET act = act WHERE false',
    'DELETE FROM ledger_record',
    'TRUNCATE ledger_record',
  ])('is append-only, to its owner too: %s', async (sql) => {
    await chainOf(1);
    await expect(app.query(sql)).rejects.toThrow('append-only');
  });
});

describe('the ledger of an edition over HTTP', () => {
  const app = useDemoApp();
  const list = (query: string) => `editions/demo/ledger?${query}`;

  test('is read page by page, newest first, to its beginning', async () => {
    const auditor = await app.signIn('auditor1');
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { status, body }: Answer<Page<LedgerRecordView>> = await auditor.get(
        list(`limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`),
      );
      expect(status).toBe(200);
      seen.push(...body.items.map(({ sequence }) => sequence));
      cursor = body.nextCursor ?? null;
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, place) => seen.length - place));
    expect(seen.length).toBeGreaterThan(0);
  });

  test('is searched by how an act begins', async () => {
    const auditor = await app.signIn('auditor1');
    const acts = async (act: string): Promise<readonly string[]> => {
      const { body } = await auditor.get<Page<LedgerRecordView>>(list(`act=${act}`));
      return body.items.map((item) => item.act);
    };

    expect(await acts('access.accounts')).toEqual(['access.accounts-seeded']);
    expect(await acts('nothing')).toEqual([]);
  });

  test.each([
    { query: 'limit=0', path: 'limit' },
    { query: 'limit=201', path: 'limit' },
    { query: 'cursor=-1', path: 'cursor' },
    { query: 'cursor=abc', path: 'cursor' },
    { query: 'act=%25', path: 'act' },
    { query: 'order=act', path: 'order' },
  ])('refuses $query with the place', async ({ query, path }) => {
    const auditor = await app.signIn('auditor1');
    expect(await auditor.get(list(query))).toMatchObject({
      status: 400,
      body: { code: 'invalid-request', violations: [{ path }] },
    });
  });

  test('is verified on demand, with its length and its head', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const { status, body } = await organizer.get<LedgerVerificationView>('editions/demo/ledger/verification');

    expect(status).toBe(200);
    expect(body).toMatchObject({ chain: 'demo', intact: true });
  });

  test.each(['juri1', 'penilai1', 'instansi1', 'laporan1', 'sekretariat1'])('is closed to %s', async (name) => {
    const other = await app.signIn(name);
    expect(await other.get('editions/demo/ledger')).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});
