import type { OffDayView, OfficialDurationView, Page, Problem, WorkingDaysView } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { goldenJson, goldenTest, goldenText } from '../../test/golden';

/** Spans of official statements, and the examples of the two conventions. */
const SPANS = [
  { from: '2022-05-23', to: '2022-05-30', inclusive: 5, elapsed: 4, calendarDays: 7, because: 'wawancara 2022' },
  { from: '2023-06-26', to: '2023-07-17', inclusive: 13, elapsed: 12, calendarDays: 21, because: 'KIPP 2023' },
  { from: '2021-05-27', to: '2021-06-10', inclusive: 10, elapsed: 9, calendarDays: 14, because: 'KIPP 2021' },
  { from: '2018-06-11', to: '2018-06-20', inclusive: 0, elapsed: 0, calendarDays: 9, because: 'Lebaran 2018' },
  { from: '2018-06-11', to: '2018-06-21', inclusive: 1, elapsed: 1, calendarDays: 10, because: 'Lebaran 2018' },
  { from: '2020-10-27', to: '2020-11-02', inclusive: 2, elapsed: 1, calendarDays: 6, because: 'Maulid 2020' },
  { from: '2020-12-23', to: '2021-01-04', inclusive: 5, elapsed: 4, calendarDays: 12, because: 'akhir tahun 2020' },
  { from: '2022-05-23', to: '2022-05-23', inclusive: 1, elapsed: 0, calendarDays: 0, because: 'satu hari' },
];

interface GoldenSpan {
  readonly from: string;
  readonly to: string;
  readonly inclusive: boolean;
  readonly expect: number;
}

describe('the calendar', () => {
  const app = useDemoApp();

  test('lists the days off of one year with their kinds', async () => {
    const agency = await app.signIn('instansi1');
    const { status, body } = await agency.get<Page<OffDayView>>('calendar?year=2018');

    expect(status).toBe(200);
    expect(body.items).toContainEqual({
      date: '2018-06-13',
      kind: 'collective-leave',
      name: 'Cuti Bersama Hari Raya Idul Fitri',
    });
    expect(body.items.every(({ date }) => date.startsWith('2018'))).toBe(true);
    expect(body.total).toBe(body.items.length);
  });

  test('lists every year on record, oldest first', async () => {
    const juror = await app.signIn('juri1');
    const { body } = await juror.get<Page<OffDayView>>('calendar');

    expect(body.total).toBe(237);
    expect(body.items[0]?.date).toBe('2017-01-01');
  });

  test('reproduces the five durations that authorities have printed', async () => {
    const juror = await app.signIn('juri1');
    const { body } = await juror.get<Page<OfficialDurationView>>('calendar/official-durations');

    expect(body.items.map(({ code, inclusive }) => [code, inclusive])).toEqual([
      ['kipp-2021', 10],
      ['wawancara-2022', 5],
      ['kipp-2022', 13],
      ['bpkp-manokwari-2022', 10],
      ['kipp-2023', 13],
    ]);
    expect(body.items.every(({ printed, inclusive, source }) => printed === inclusive && source !== '')).toBe(true);
  });

  goldenTest('answers the 237 days of the reference calendar, each with its kind', async () => {
    const listed = goldenText('domain/holidays.md').matchAll(/^- (\d{4}-\d{2}-\d{2}) ([LC]) /gm);
    const days = [...listed].map(([, date, kind]) => [date, kind === 'L' ? 'national-holiday' : 'collective-leave']);
    const auditor = await app.signIn('auditor1');
    const { body } = await auditor.get<Page<OffDayView>>('calendar');

    expect(days).toHaveLength(237);
    expect(body.items.map(({ date, kind }) => [date, kind])).toEqual(days);
  });

  goldenTest('counts every reference duration by its convention', async () => {
    const { workingDays } = goldenJson('domain/golden-metrics.json') as { readonly workingDays: readonly GoldenSpan[] };
    const auditor = await app.signIn('auditor1');
    for (const { from, to, inclusive, expect: days } of workingDays) {
      const { body } = await auditor.get<WorkingDaysView>(`calendar/working-days?from=${from}&to=${to}`);
      expect([from, to, inclusive ? body.inclusive : body.elapsed]).toEqual([from, to, days]);
    }
    expect(workingDays.length).toBeGreaterThan(6);
  });

  test.each(SPANS)(
    '$from to $to: $inclusive working days with both ends, $elapsed elapsed ($because)',
    async (span) => {
      const organizer = await app.signIn('penyelenggara1');
      const { from, to, inclusive, elapsed, calendarDays } = span;
      const { body } = await organizer.get<WorkingDaysView>(`calendar/working-days?from=${from}&to=${to}`);
      expect(body).toEqual({ from, to, inclusive, elapsed, calendarDays, version: 1 });
    },
  );

  test.each([
    { query: 'from=2022-05-30&to=2022-05-23', status: 422, code: 'period-reversed' },
    { query: 'from=2016-12-30&to=2017-01-05', status: 422, code: 'calendar-unknown' },
    { query: 'from=2026-12-30&to=2027-01-05', status: 422, code: 'calendar-unknown' },
    { query: 'from=2025-02-30&to=2025-03-01', status: 400, code: 'invalid-request' },
    { query: 'from=2025-03-01', status: 400, code: 'invalid-request' },
    { query: 'from=2025-03-01&to=2025-03-02&to=2025-03-03', status: 400, code: 'invalid-request' },
    { query: 'from=2025-03-01&to=2025-03-02&version=2', status: 404, code: 'not-found' },
    { query: 'from=2025-03-01&to=2025-03-02&version=0', status: 400, code: 'invalid-request' },
  ])('$query is refused with $code', async ({ query, status, code }) => {
    const auditor = await app.signIn('auditor1');
    expect(await auditor.get<Problem>(`calendar/working-days?${query}`)).toMatchObject({ status, body: { code } });
  });

  test('tells which years it knows', async () => {
    const auditor = await app.signIn('auditor1');
    const { body } = await auditor.get<Problem>('calendar/working-days?from=2030-01-01&to=2030-01-05');
    expect(body.facts).toEqual({ first: '2017', last: '2026' });
  });

  test.each(['abc', '1899', '20250', ''])('year=%s is no year', async (year) => {
    const auditor = await app.signIn('auditor1');
    const { status, body } = await auditor.get<Problem>(`calendar?year=${year}`);
    expect([status, body.violations?.[0]?.path]).toEqual([400, 'year']);
  });

  test('is for people who have signed in', async () => {
    expect(await app.stranger.get<Problem>('calendar')).toMatchObject({ status: 401 });
  });
});
