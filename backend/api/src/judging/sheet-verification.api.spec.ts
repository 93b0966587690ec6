import { useDemoApp } from '../../test/app';
import { aMark, evaluator } from '../../test/judging';
import { demoPersonId } from '../access';
import { SheetVerification } from './sheet-verification';

const app = useDemoApp();

const verify = () => app.get(SheetVerification).verifySheets('demo');

/** Changes history as only the owner of the database could, with the guard taken off. */
async function tamper(sql: string): Promise<void> {
  await app.tx(async (tx) => {
    await tx.query(`SET LOCAL session_replication_role = 'replica'`);
    await tx.query(sql);
  });
}

const sheetOf = (entry: string) =>
  `(SELECT id FROM sheet WHERE entry_code = '${entry}' AND person_id = '${demoPersonId('penilai1@contoh.example')}')`;

test('chains of an untouched demo are whole, with every event counted', async () => {
  const [counted] = await app.query<{ sheets: number; events: number }>(
    `SELECT (SELECT count(*) FROM sheet)::int AS sheets, (SELECT count(*) FROM mark_event)::int AS events`,
  );

  expect(await verify()).toEqual({ intact: true, ...counted });
  expect(counted!.events).toBe(5 * 328);
});

test('an edition without sheets is whole', async () => {
  expect(await app.get(SheetVerification).verifySheets('2020')).toEqual({ intact: true, sheets: 0, events: 0 });
});

test.each([
  { what: 'a value', sql: `SET value = value + 1`, reason: 'event-changed' },
  { what: 'a value taken away', sql: `SET value = NULL`, reason: 'event-changed' },
  { what: 'a note slipped in', sql: `SET note = 'x'`, reason: 'event-changed' },
  { what: 'a time', sql: `SET at = at - interval '1 day'`, reason: 'event-changed' },
  { what: 'a criterion', sql: `SET criterion = 'IMPACT'`, reason: 'event-changed' },
  { what: 'a hash', sql: `SET hash = repeat('0', 64)`, reason: 'event-changed' },
  { what: 'a link', sql: `SET previous_hash = repeat('1', 64)`, reason: 'link-broken' },
])('names the first event that is not what was stored: $what changed', async ({ sql, reason }) => {
  const which = `WHERE sheet_id = ${sheetOf('IP-020')} AND sequence = 3`;
  await tamper(`CREATE TABLE kept AS SELECT * FROM mark_event ${which}`);
  await tamper(`UPDATE mark_event ${sql} ${which}`);

  expect(await verify()).toEqual({
    ...{ intact: false, stage: 'document', entry: 'IP-020', personId: demoPersonId('penilai1@contoh.example') },
    ...{ sequence: 3, reason },
  });

  await tamper(`DELETE FROM mark_event ${which}`);
  await tamper(`INSERT INTO mark_event SELECT * FROM kept`);
  await tamper(`DROP TABLE kept`);
  expect(await verify()).toMatchObject({ intact: true });
});

test.each([
  { what: 'one in the middle', sequence: 2, at: 2, reason: 'event-missing' },
  { what: 'the last', sequence: 5, at: 5, reason: 'event-missing' },
])('names the place of an event that is gone: $what', async ({ sequence, at, reason }) => {
  const which = `WHERE sheet_id = ${sheetOf('IP-021')} AND sequence = ${sequence}`;
  await tamper(`CREATE TABLE kept AS SELECT * FROM mark_event ${which}`);
  await tamper(`DELETE FROM mark_event ${which}`);

  expect(await verify()).toMatchObject({ intact: false, entry: 'IP-021', sequence: at, reason });

  await tamper(`INSERT INTO mark_event SELECT * FROM kept`);
  await tamper(`DROP TABLE kept`);
});

test.each([
  {
    what: 'an end that forgets an event',
    sql: `UPDATE sheet SET sequence = 4 WHERE id = ${sheetOf('IP-022')}`,
    undo: `UPDATE sheet SET sequence = 5 WHERE id = ${sheetOf('IP-022')}`,
    reason: 'head-differs',
  },
  {
    what: 'marks that do not follow from the events',
    sql: `UPDATE sheet SET marks = jsonb_set(marks, '{0,value}', '"100"') WHERE id = ${sheetOf('IP-022')}`,
    undo: `SELECT 1`,
    reason: 'marks-differ',
  },
])('sees $what', async ({ sql, undo, reason }) => {
  await tamper(sql);
  expect(await verify()).toMatchObject({ intact: false, entry: 'IP-022', sequence: 5, reason });
  await tamper(undo);
});

test('takes no notice of marks that are made meanwhile', async () => {
  await tamper(`UPDATE sheet SET marks = (SELECT marks FROM sheet WHERE false) WHERE false`);
  const juror = await evaluator(app, 'penilai2');
  const [result] = await Promise.all([
    verify(),
    ...Array.from({ length: 10 }, () => juror.mark('IP-001', aMark('DATA_USE', '50'))),
  ]);

  expect(result).toMatchObject({ intact: false, entry: 'IP-022' });
});
