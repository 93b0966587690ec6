import { randomUUID } from 'node:crypto';
import type {
  CalendarPreviewView,
  CalendarVersionView,
  OffDayChange,
  OffDayView,
  OfficialDurationView,
  Page,
  Problem,
  ReviseCalendar,
  WorkingDaysView,
} from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';

const LEAVE: OffDayChange = { date: '2022-05-27', kind: 'collective-leave', name: 'Cuti Bersama Kenaikan' };
const INTERVIEWS = 'calendar/working-days?from=2022-05-23&to=2022-05-30';

const aRevision = (revision: Partial<ReviseCalendar> = {}): ReviseCalendar => ({
  ...{ changes: [LEAVE], version: 1, decree: 'SKB contoh 1/2022', decreedOn: '2022-04-07' },
  ...{ reason: 'Cuti bersama ditambah.', ...revision },
});

describe('a revision of the calendar', () => {
  const app = useDemoApp();
  const preview = async (changes: readonly OffDayChange[]) => {
    const organizer = await app.signIn('penyelenggara1');
    return organizer.post<CalendarPreviewView & Problem>('calendar/versions/preview', { changes, version: 1 });
  };

  /** Stage hours of the demo move with the clock; here they lie in a week of 2022. */
  const setStage = (state: 'open' | 'locked') =>
    app.query(
      `UPDATE stage SET opens_at = '2022-05-22T17:00:00Z', closes_at = '2022-05-30T17:00:00Z', state = $1
       WHERE code = 'document'`,
      [state],
    );

  test('shows before it is saved what moves and what stands, and stores nothing', async () => {
    await setStage('open');
    const { status, body } = await preview([LEAVE]);

    expect(status).toBe(200);
    expect(body.changes).toEqual([
      { date: LEAVE.date, before: null, after: { kind: 'collective-leave', name: LEAVE.name } },
    ]);
    expect(body.effects.filter(({ moved }) => moved)).toEqual([
      expect.objectContaining({
        ...{ kind: 'stage', edition: 'demo', code: 'document', from: '2022-05-23', to: '2022-05-30' },
        ...{ before: { inclusive: 5, elapsed: 4 }, after: { inclusive: 4, elapsed: 3 } },
      }),
      expect.objectContaining({
        kind: 'official-duration',
        code: 'wawancara-2022',
        after: { inclusive: 4, elapsed: 3 },
      }),
    ]);
    expect(await app.query('SELECT version FROM calendar')).toEqual([{ version: 1 }]);
  });

  test('says which official duration would no longer come out', async () => {
    const { body } = await preview([LEAVE]);
    expect(body.warnings).toContainEqual({
      code: 'official-duration-breaks',
      facts: { name: expect.stringContaining('Wawancara') as string, printed: 5, after: 4 },
    });
  });

  test('warns of a locked stage, and not of an open one', async () => {
    expect((await preview([LEAVE])).body.warnings.map(({ code }) => code)).not.toContain('locked-stage-moves');
    await setStage('locked');
    expect((await preview([LEAVE])).body.warnings).toContainEqual({
      code: 'locked-stage-moves',
      facts: { edition: 'demo', stage: 'document', name: 'Evaluasi dokumen', before: 5, after: 4 },
    });
    await setStage('open');
  });

  test('counts what stands beside: claims, deadlines and runs hold no calendar', async () => {
    const { body } = await preview([LEAVE]);
    const [claims] = await app.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM metric_claim WHERE state = 'submitted'`,
    );
    expect(body.bystanders).toEqual(
      expect.arrayContaining([
        { kind: 'submitted-claims', count: claims?.n },
        { kind: 'runs', count: 0 },
      ]),
    );
  });

  test('moves the days off around the end of a documented window', async () => {
    const { body } = await preview([{ date: '2020-10-30', kind: 'working-day', name: null }]);
    expect(body.effects.filter(({ kind, moved }) => kind === 'cut-off' && moved)).toEqual([
      expect.objectContaining({ from: '2020-10-28', to: '2020-11-01', before: { inclusive: 0, elapsed: 0 } }),
    ]);
  });

  test('says that a year is opened, with how few days', async () => {
    const { body } = await preview([{ date: '2027-01-01', kind: 'national-holiday', name: 'Tahun Baru Masehi' }]);
    expect(body.warnings).toContainEqual({ code: 'year-opened', facts: { year: 2027, days: 1 } });
  });

  test.each([
    { change: { ...LEAVE, date: '2025-02-30' }, status: 400, code: 'invalid-request' },
    { change: { ...LEAVE, kind: 'holiday' }, status: 400, code: 'invalid-request' },
    { change: { ...LEAVE, name: '' }, status: 400, code: 'invalid-request' },
    { change: { ...LEAVE, date: '2022-05-28' }, status: 422, code: 'off-day-on-weekend' },
    { change: { ...LEAVE, date: '2016-12-30' }, status: 422, code: 'calendar-year-out-of-reach' },
    { change: { ...LEAVE, date: '2028-01-03' }, status: 422, code: 'calendar-year-out-of-reach' },
    { change: { ...LEAVE, kind: 'working-day', name: null }, status: 422, code: 'off-day-unknown' },
  ])('$change.date as $change.kind is refused with $code', async ({ change, status, code }) => {
    expect(await preview([change as OffDayChange])).toMatchObject({ status, body: { code } });
  });

  test('of no day at all is refused', async () => {
    expect(await preview([])).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });
});

describe('a saved revision of the calendar', () => {
  const app = useDemoApp({ asApplication: true });

  test('is a version with its decree and difference, once for one key, and in the ledger', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const key = { key: randomUUID() };
    const { status, body } = await organizer.post<CalendarVersionView>('calendar/versions', aRevision(), key);

    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        ...{ version: 2, decree: 'SKB contoh 1/2022', decreedOn: '2022-04-07', offDays: 238 },
        changes: [{ date: LEAVE.date, before: null, after: { kind: 'collective-leave', name: LEAVE.name } }],
      }),
    ]);
    expect((await organizer.post('calendar/versions', aRevision(), key)).body).toEqual(body);
    expect(await app.query(`SELECT act, subject FROM ledger_record WHERE act LIKE '%calendar%'`)).toEqual([
      { act: 'competition.calendar-revised', subject: 'calendar:2' },
    ]);
  });

  test('counts from then on, and the version before stays readable', async () => {
    const juror = await app.signIn('juri1');
    expect((await juror.get<WorkingDaysView>(INTERVIEWS)).body).toMatchObject({ inclusive: 4, version: 2 });
    expect((await juror.get<WorkingDaysView>(`${INTERVIEWS}&version=1`)).body).toMatchObject({ inclusive: 5 });
    expect((await juror.get<Page<OffDayView>>('calendar?version=1')).body.total).toBe(237);
    expect((await juror.get<Page<OffDayView>>('calendar?version=1&year=2022')).body.items).not.toContainEqual(
      expect.objectContaining({ date: LEAVE.date }),
    );
    const { body } = await juror.get<Page<OfficialDurationView>>('calendar/official-durations');
    expect(body.items.find(({ code }) => code === 'wawancara-2022')).toMatchObject({ printed: 5, inclusive: 4 });
  });

  test('of a stale version is refused with the version in force', async () => {
    const organizer = await app.signIn('penyelenggara2');
    const { status, body } = await organizer.post<Problem>('calendar/versions', aRevision());
    expect([status, body.code, (body.facts['current'] as CalendarVersionView).version]).toEqual([
      409,
      'version-stale',
      2,
    ]);
    const seen = await organizer.post<Problem>('calendar/versions/preview', { changes: [LEAVE], version: 1 });
    expect(seen.body.code).toBe('version-stale');
  });

  test('can be taken back by another one, both ways of which are kept', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const changes: readonly OffDayChange[] = [
      { date: LEAVE.date, kind: 'working-day', name: null },
      { date: '2022-05-26', kind: 'national-holiday', name: 'Kenaikan Isa Almasih' },
    ];
    const { status } = await organizer.post('calendar/versions', aRevision({ changes, version: 2 }));
    const { body } = await organizer.get<Page<CalendarVersionView>>('calendar/versions');

    expect(status).toBe(201);
    expect(body.items.map(({ version, offDays }) => [version, offDays])).toEqual([
      [3, 237],
      [2, 238],
      [1, 237],
    ]);
    expect(body.items[0]?.changes).toEqual([
      {
        date: '2022-05-26',
        before: { kind: 'national-holiday', name: 'Kenaikan Yesus Kristus' },
        after: { kind: 'national-holiday', name: 'Kenaikan Isa Almasih' },
      },
      { date: LEAVE.date, before: { kind: 'collective-leave', name: LEAVE.name }, after: null },
    ]);
  });

  test('wins over another of the same version that arrives with it', async () => {
    const [first, second] = await Promise.all([app.signIn('penyelenggara1'), app.signIn('penyelenggara2')]);
    const revision = (date: string) => aRevision({ version: 3, changes: [{ ...LEAVE, date }] });
    const answers = await Promise.all([
      first.post('calendar/versions', revision('2022-06-02')),
      second.post('calendar/versions', revision('2022-06-03')),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(await app.query('SELECT version FROM calendar')).toEqual([{ version: 4 }]);
  });

  test.each(['sekretariat1', 'penilai1', 'juri1', 'instansi1', 'laporan1', 'auditor1'])(
    'is not for %s, who may read every version',
    async (who) => {
      const person = await app.signIn(who);
      expect(await person.post('calendar/versions', aRevision())).toMatchObject({ status: 403 });
      expect(await person.get('calendar/versions')).toMatchObject({ status: 200 });
    },
  );

  test('cannot be rewritten in the database either', async () => {
    await expect(app.query(`UPDATE off_day SET name = 'x' WHERE date = '2022-05-26'`)).rejects.toThrow('append-only');
    await expect(app.query(`DELETE FROM off_day`)).rejects.toThrow('append-only');
    await expect(app.query(`UPDATE calendar_version SET decree = 'x'`)).rejects.toThrow(/append-only|denied/);
  });
});
