import { setTimeout as delay } from 'node:timers/promises';
import { useDemoApp } from '../../test/app';
import { onServer } from '../../test/postgres-runs';
import { aMark, allMarks, DOCUMENT_CRITERIA, evaluator, type Juror, juror, openInterview } from '../../test/judging';
import { demoPersonId } from '../access';
import { SheetVerification } from './sheet-verification';

const app = useDemoApp();

const FIVE = ['juri1', 'juri2', 'juri3', 'juri4', 'juri5'];

const intact = () => app.get(SheetVerification).verifySheets('demo');

describe('two at once', () => {
  test('two devices of one juror: both marks are stored, in one chain', async () => {
    const device = await evaluator(app, 'penilai1');
    const marks = Array.from({ length: 20 }, (_, place) => aMark('DATA_USE', String(place)));
    const answers = await Promise.all(
      marks.map((mark, place) => (place % 2 === 0 ? device : device.elsewhere()).mark('IP-001', mark)),
    );

    expect(answers.map(({ status }) => status)).toEqual(marks.map(() => 200));
    expect(answers.map(({ body }) => body.sequence).toSorted((a, b) => a - b)).toEqual(
      marks.map((_, place) => place + 1),
    );
    expect(await intact()).toMatchObject({ intact: true });
  });

  test('the same event is one event, and both are answered the same', async () => {
    const device = await evaluator(app, 'penilai2');
    const mark = aMark('DATA_USE', '50');
    const answers = await Promise.all(Array.from({ length: 6 }, () => device.elsewhere().mark('IP-001', mark)));

    for (const { status, body } of answers) expect({ status, body }).toEqual({ status: 200, body: answers[0]!.body });
    expect((await device.sheet('IP-001')).body.head.sequence).toBe(1);
  });

  test('one id with two bodies: one is stored, the other refused', async () => {
    const device = await evaluator(app, 'penilai3');
    const mark = aMark('DATA_USE', '50');
    const answers = await Promise.all([
      device.mark('UPP-001', mark),
      device.elsewhere().mark('UPP-001', { ...mark, value: '60' }),
    ]);

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect((await device.sheet('UPP-001')).body.head.sequence).toBe(1);
  });

  test('one id on the sheets of two jurors: one is stored, the other refused', async () => {
    const [first, second] = [await evaluator(app, 'penilai1'), await evaluator(app, 'penilai2')];
    const mark = aMark('DATA_USE', '50');
    const answers = await Promise.all([first.mark('OA-001', mark), second.mark('OA-001', mark)]);

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)!.body.code).toBe('event-id-reused');
  });

  test('a lock and a mark: the mark is in the locked sheet and the lock refused, or the mark refused', async () => {
    for (const entry of ['IP-002', 'OA-001']) {
      const device = await evaluator(app, 'penilai1');
      const { body: head } = await device.mark(entry, ...allMarks(DOCUMENT_CRITERIA, '70'));
      const [lock, mark] = await Promise.all([
        device.lock(entry, head.sequence),
        device.elsewhere().mark(entry, aMark('DATA_USE', '71')),
      ]);

      expect([
        [200, 'sheet-locked'],
        ['sheet-stale', 200],
      ]).toContainEqual([lock, mark].map(({ status, body }) => (status === 200 ? 200 : body.code)));
      const { body: sheet } = await device.sheet(entry);
      expect(sheet.head.sequence).toBe(mark.status === 200 ? head.sequence + 1 : head.sequence);
      expect(sheet.lockedAt !== null).toBe(lock.status === 200);
    }
  });

  test('two locks: one act is recorded, both are answered the same', async () => {
    const device = await evaluator(app, 'penilai4');
    const { body: head } = await device.mark('UPP-001', ...allMarks(DOCUMENT_CRITERIA, '70'));
    const answers = await Promise.all([
      device.lock('UPP-001', head.sequence),
      device.elsewhere().lock('UPP-001', head.sequence),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0].body).toEqual(answers[1].body);
    const acts = await app.query(`SELECT FROM ledger_record WHERE act = 'judging.sheet-locked' AND subject LIKE $1`, [
      `sheet:UPP-001/${demoPersonId('penilai4@contoh.example')}`,
    ]);
    expect(acts).toHaveLength(1);
  });
});

describe('five jurors of one entry', () => {
  test('do not wait for each other, not even for one whose sheet is held', async () => {
    await openInterview(app, 'IP-050');
    const jurors: Juror[] = [];
    for (const name of FIVE) jurors.push(await juror(app, name));
    await Promise.all(jurors.map((seated) => seated.mark('IP-050', aMark('DELIVERY', '1'))));

    await onServer(app.database, async (client) => {
      await client.query('BEGIN');
      await client.query(`SELECT FROM sheet WHERE entry_code = 'IP-050' AND person_id = $1 FOR UPDATE`, [
        demoPersonId('juri1@contoh.example'),
      ]);
      const [held, ...others] = jurors.map((seated) => seated.mark('IP-050', aMark('DELIVERY', '2')));
      const answers = await Promise.all(others);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(await Promise.race([held, delay(100, 'waits')])).toBe('waits');
      await client.query('COMMIT');
      expect(await held).toMatchObject({ status: 200 });
    });
  });

  test('mark at the same time, batch after batch, and every chain is whole', async () => {
    await openInterview(app, 'IP-051');
    const jurors: Juror[] = [];
    for (const name of FIVE) jurors.push(await juror(app, name));
    const rounds = Array.from({ length: 10 }, (_, place) => String(place * 10));
    await Promise.all(
      jurors.map(async (seated) => {
        for (const value of rounds) {
          const { status } = await seated.mark('IP-051', aMark('DELIVERY', value), aMark('IMPACT', value));
          expect(status).toBe(200);
        }
      }),
    );

    for (const seated of jurors) {
      expect((await seated.sheet('IP-051')).body.head.sequence).toBe(2 * rounds.length);
    }
    expect(await intact()).toMatchObject({ intact: true });
  });
});
