import { setTimeout as delay } from 'node:timers/promises';
import { type EditionView, LIVE_STREAMS_PER_PERSON, type MetricClaimView } from '@anggakara/contracts';
import { useDemoApp } from '../../../test/app';
import type { Client } from '../../../test/client';
import { EventStream } from '../../../test/event-stream';
import { aMark, evaluator } from '../../../test/judging';
import { Database } from '../database/database';
import { LiveHub } from './live-hub';
import { CHANNEL } from './notice.repository';

const app = useDemoApp({ asApplication: true });
const streams: EventStream[] = [];

/** Long enough for a hint that should not come. */
const SILENCE_MS = 1_600;

async function follow(client: Client, options: { lastId?: string } = {}): Promise<EventStream> {
  const stream = await EventStream.open(client, options);
  streams.push(stream);
  return stream;
}

const followAs = async (name: string) => follow(await app.signIn(name));

async function reschedule(organizer: Client): Promise<void> {
  const { body: edition } = await organizer.get<EditionView>('editions/demo');
  const { version, opensAt, ...stage } = edition.stages.find(({ code }) => code === 'document')!;
  const closesAt = new Date(Date.parse(stage.closesAt) + 60_000).toISOString();
  const order = { version, opensAt, closesAt, reason: 'uji coba' };
  expect((await organizer.put('editions/demo/stages/document/schedule', order)).status).toBe(200);
}

afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
});

describe('a stream of changes', () => {
  test('is sent as it happens: not kept, not compressed, with the time to come back after', async () => {
    const { headers, text } = await (await followAs('juri1')).until(({ text }) => text !== '');
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
    expect(headers.get('content-encoding')).toBeNull();
    expect(text).toBe('retry: 3000\n\n');
  });

  test('tells everybody of a stage that moves, and says nothing but that', async () => {
    const all = await Promise.all(['penyelenggara1', 'juri1', 'instansi1', 'penilai1', 'auditor1'].map(followAs));
    await reschedule(await app.signIn('penyelenggara1'));

    for (const stream of all) {
      await stream.hears('stage document');
      expect(stream.changes).toEqual([{ topic: 'stage', stage: 'document', id: expect.stringMatching(/^[\w-]{36}$/) }]);
      expect(stream.text).toMatch(/^retry: 3000\n\nevent: change\nid: \S+\ndata: \{[^{}]*\}\n\n$/);
    }
  });

  test('tells of a mark whoever watches the progress and the juror alone, whatever the number of marks once', async () => {
    const [organizer, own, other, agency] = await Promise.all(
      ['penyelenggara1', 'penilai1', 'penilai2', 'instansi1'].map(followAs),
    );
    const marking = await evaluator(app, 'penilai1');
    for (const value of ['40', '50', '60']) await marking.mark('IP-001', aMark('DATA_USE', value));

    for (const stream of [organizer!, own!])
      expect((await stream.hears('sheets document')).topics).toContain('sheets document');
    await delay(SILENCE_MS);
    expect(organizer!.topics.length).toBeLessThan(3);
    expect([other!.topics, agency!.topics]).toEqual([[], []]);
  });

  test("tells an agency of its own claim and of no other's", async () => {
    const [organizer, own, other] = await Promise.all(['penyelenggara1', 'instansi1', 'instansi2'].map(followAs));
    await app.query(
      `UPDATE metric_claim SET state = 'submitted', submitted_at = clock_timestamp() WHERE entry_code = 'IP-001'`,
    );
    const path = 'editions/demo/entries/IP-001/metrics';
    const acting = await app.signIn('penyelenggara1');
    const { version } = (await acting.get<MetricClaimView>(path)).body;
    const reopened = await acting.post(`${path}/reopening`, { version, reason: 'angka bulan Juni belum ada' });

    expect(reopened.status).toBe(200);
    for (const stream of [organizer!, own!]) expect((await stream.hears('claims')).topics).toEqual(['claims']);
    await delay(SILENCE_MS);
    expect(other!.topics).toEqual([]);
  });

  test('says nothing of what is rolled back', async () => {
    const stream = await followAs('penyelenggara1');
    const organizer = await app.signIn('penyelenggara1');
    await organizer.post('editions/demo/stages/document/lock', { version: 999 });
    await delay(SILENCE_MS);
    expect(stream.topics).toEqual([]);
  });

  test('goes on where it was broken off, and starts over where nobody knows what was missed', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const first = await follow(organizer);
    await reschedule(organizer);
    const [seen] = (await first.hears('stage document')).changes;
    first.close();
    await reschedule(organizer);

    const second = await follow(organizer, { lastId: seen!.id });
    expect((await second.hears('stage document')).topics).toEqual(['stage document']);
    const third = await follow(organizer, { lastId: 'of-another-day' });
    expect((await third.hears('complaints')).topics).toEqual([
      ...['sheets', 'stage', 'runs', 'documents', 'claims', 'panels', 'entries', 'complaints'],
    ]);
  });

  test('tells of everything when the connection to the database is back, and of what happens then', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const stream = await follow(organizer);
    await app.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'anggakara-live' AND datname = current_database()`);

    expect((await stream.hears('entries')).topics).toContain('entries');
    await reschedule(organizer);
    expect((await stream.hears('stage document')).topics).toContain('stage document');
  });

  test('does not take the words of strangers for changes', async () => {
    const stream = await followAs('penyelenggara1');
    for (const text of ['', '{', 'null', '{"kind":"change","id":"x","change":{"edition":"demo","topic":"secrets"}}'])
      await app.get(Database).reader.query('SELECT pg_notify($1, $2)', [CHANNEL, text]);
    await delay(500);
    expect([stream.topics, stream.hasEnded]).toEqual([[], false]);
  });
});

describe('a stream ends', () => {
  test('when its session is ended elsewhere, at once', async () => {
    const client = await app.signIn('juri2');
    const stream = await follow(client.copy());
    await client.delete('session');

    await stream.until(({ hasEnded }) => hasEnded);
    expect(stream.hasEnded).toBe(true);
  });

  test('when an organiser signs the person out, and not that of others', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const [stream, other] = [await followAs('juri3'), await followAs('juri4')];
    const { id } = (await app.query<{ id: string }>(`SELECT id FROM person WHERE email LIKE 'juri3@%'`))[0]!;
    expect((await organizer.post(`editions/demo/people/${id}/sign-out`)).status).toBe(204);

    await stream.until(({ hasEnded }) => hasEnded);
    expect([stream.hasEnded, other.hasEnded]).toEqual([true, false]);
  });

  test('with the time of its session, which following does not prolong', async () => {
    const client = await app.signIn('juri5');
    await app.query(`UPDATE session SET last_used_at = clock_timestamp() - interval '59 minutes'
      WHERE person_id = (SELECT id FROM person WHERE email LIKE 'juri5@%')`);
    const stream = await follow(client);
    await app.get(LiveHub).beat();
    expect([stream.hasEnded, (await stream.until(({ text }) => text.includes(': \n\n'))).text]).toEqual([
      false,
      'retry: 3000\n\n: \n\n',
    ]);
    await app.query(`UPDATE session SET last_used_at = last_used_at - interval '1 minute'
      WHERE person_id = (SELECT id FROM person WHERE email LIKE 'juri5@%')`);
    await app.get(LiveHub).beat();

    await stream.until(({ hasEnded }) => hasEnded);
    expect(stream.hasEnded).toBe(true);
    await expect(follow(client)).rejects.toThrow('not-signed-in');
  });

  test('before it begins, where the person has as many windows as one may have', async () => {
    const client = await app.signIn('auditor1');
    for (let window = 1; window <= LIVE_STREAMS_PER_PERSON; window += 1) await follow(client);
    await expect(follow(client)).rejects.toThrow('too-many-streams');

    streams.pop()!.close();
    await delay(200);
    expect((await follow(client)).hasEnded).toBe(false);
  });
});
