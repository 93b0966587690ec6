import { setTimeout as delay } from 'node:timers/promises';
import type { MarkEvent, SheetHeadView } from '@anggakara/contracts';
import { demoAccount, useDemoApp } from '../../test/app';
import { Client } from '../../test/client';
import { aMark, INTERVIEW_CRITERIA, Juror, openInterview } from '../../test/judging';
import { type ServerProcess, startedServer } from '../../test/server-process';
import { removeFolder, temporaryFolder } from '../../test/temporary-folder';
import { SheetVerification } from './sheet-verification';

/** Verifies what is in the database; the marks are made through a process of its own. */
const app = useDemoApp();

const FIVE = ['juri1', 'juri2', 'juri3', 'juri4', 'juri5'];
const ENTRIES = ['IP-050', 'IP-051', 'IP-052'];
const KILLS = 3;
const MARKING_MS = 700;

interface Sent {
  readonly juror: string;
  readonly entry: string;
  readonly mark: MarkEvent;
  /** What was acknowledged; undefined where the answer was lost. */
  readonly head: SheetHeadView | undefined;
}

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

async function signedIn(origin: string, name: string): Promise<Juror> {
  const client = new Client(origin);
  const { email, password } = demoAccount(name);
  await client.post('session', { email, password });
  return new Juror(client, 'interview');
}

/** One juror who marks without a pause until the program is gone; the last mark's answer is lost. */
async function marksUntilKilled(juror: Juror, name: string): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (let place = 0; ; place += 1) {
    const entry = ENTRIES[place % ENTRIES.length]!;
    const mark = aMark(INTERVIEW_CRITERIA[place % INTERVIEW_CRITERIA.length]!, String(place % 101));
    const answer = await juror.mark(entry, mark).catch(() => undefined);
    sent.push({ juror: name, entry, mark, head: answer?.body });
    if (answer === undefined) return sent;
    if (answer.status !== 200) throw new Error(`${name} was refused: ${JSON.stringify(answer.body)}`);
  }
}

async function killedWhileFiveMark(server: ServerProcess): Promise<readonly Sent[]> {
  const jurors = await Promise.all(FIVE.map((name) => signedIn(server.origin, name)));
  for (const juror of jurors) await juror.declare();
  const marking = jurors.map((juror, place) => marksUntilKilled(juror, FIVE[place]!));
  await delay(MARKING_MS);
  await server.kill();
  return (await Promise.all(marking)).flat();
}

interface Stored {
  readonly id: string;
  readonly criterion: string;
  readonly value: string;
  readonly sequence: number;
  readonly hash: string;
  readonly entry: string;
  readonly juror: string;
}

/** Every event of the interview, by id. */
async function stored(): Promise<ReadonlyMap<string, Stored>> {
  const rows = await app.query<Stored>(
    `SELECT mark_event.id, criterion, value, mark_event.sequence, hash, entry_code AS entry,
       split_part(email, '@', 1) AS juror
     FROM mark_event JOIN sheet ON sheet.id = sheet_id JOIN person ON person.id = person_id
     WHERE stage_code = 'interview'`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

test('the program is killed while five jurors mark: no acknowledged mark is missing, none is doubled, the rest can be sent again', async () => {
  await openInterview(app, ...ENTRIES);
  const folder = temporaryFolder();
  let server = await started();
  const sent: Sent[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const marks = await killedWhileFiveMark(server);
    server = await started();
    sent.push(...marks);

    const after = await stored();
    for (const { mark, head, entry, juror } of sent) {
      if (head === undefined) continue;
      expect(after.get(mark.id)).toEqual({
        ...{ id: mark.id, criterion: mark.criterion, value: mark.value, entry, juror },
        ...{ sequence: head.sequence, hash: head.headHash },
      });
    }
    const unknown = [...after.keys()].filter((id) => !sent.some(({ mark }) => mark.id === id));
    expect(unknown).toEqual([]);
    expect(await app.get(SheetVerification).verifySheets('demo')).toMatchObject({ intact: true });

    const lost = marks.filter(({ head }) => head === undefined);
    expect(lost.length).toBeGreaterThan(0);
    for (const { juror, entry, mark } of lost) {
      expect((await (await signedIn(server.origin, juror)).mark(entry, mark)).status).toBe(200);
    }
    expect((await stored()).size).toBe(sent.length);
  }
  await server.kill();
  removeFolder(folder);

  expect(sent.length).toBeGreaterThan(KILLS * FIVE.length);
  expect(await app.get(SheetVerification).verifySheets('demo')).toMatchObject({ intact: true });
}, 120_000);
