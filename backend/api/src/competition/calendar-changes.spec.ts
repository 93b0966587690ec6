import type { OffDayChange, OffDayView } from '@anggakara/contracts';
import { calendarChanges, changedOffDays } from './calendar-changes';

const EASTER: OffDayView = { date: '2025-04-18', kind: 'national-holiday', name: 'Wafat Yesus Kristus' };
const SATURDAY: OffDayView = { date: '2024-08-17', kind: 'national-holiday', name: 'Hari Kemerdekaan' };
const DAYS = [SATURDAY, EASTER];

const aChange = (change: Partial<OffDayChange> = {}): OffDayChange => ({
  ...{ date: '2025-04-17', kind: 'collective-leave', name: 'Cuti Bersama' },
  ...change,
});

describe('working days 6: a revision', () => {
  test('adds, renames and gives back to work, oldest day first', () => {
    const renamed = { date: EASTER.date, kind: EASTER.kind, name: 'Jumat Agung' } as const;
    const returned = { date: SATURDAY.date, kind: 'working-day', name: null } as const;
    expect(calendarChanges(DAYS, [renamed, aChange(), returned])).toEqual([
      { date: SATURDAY.date, before: { kind: SATURDAY.kind, name: SATURDAY.name }, after: null },
      { date: '2025-04-17', before: null, after: { kind: 'collective-leave', name: 'Cuti Bersama' } },
      {
        date: EASTER.date,
        before: { kind: 'national-holiday', name: EASTER.name },
        after: { kind: 'national-holiday', name: 'Jumat Agung' },
      },
    ]);
  });

  test('leaves the days off that it says', () => {
    const changes = calendarChanges(DAYS, [aChange(), { date: EASTER.date, kind: 'working-day', name: null }]);
    expect([...changedOffDays([EASTER.date], changes)]).toEqual(['2025-04-17']);
  });

  test('may begin the first calendar anywhere', () => {
    expect(calendarChanges([], [aChange({ date: '2031-01-01' })])).toHaveLength(1);
  });

  test('may go on with the year after the last', () => {
    expect(calendarChanges(DAYS, [aChange({ date: '2026-01-01' })])).toHaveLength(1);
  });

  test.each([
    { changes: [aChange(), aChange({ name: 'Lain' })], code: 'calendar-day-repeated' },
    { changes: [aChange({ date: '2023-12-29' })], code: 'calendar-year-out-of-reach' },
    { changes: [aChange({ date: '2027-01-01' })], code: 'calendar-year-out-of-reach' },
    { changes: [aChange({ date: '2025-04-19' })], code: 'off-day-on-weekend' },
    { changes: [aChange({ date: '2025-04-20', kind: 'national-holiday' })], code: 'off-day-on-weekend' },
    { changes: [aChange({ name: null })], code: 'off-day-unnamed' },
    { changes: [aChange({ kind: 'working-day' })], code: 'off-day-unknown' },
    { changes: [{ ...EASTER }], code: 'off-day-unchanged' },
  ])('$changes.0.date is refused with $code', ({ changes, code }) => {
    expect(() => calendarChanges(DAYS, changes)).toThrow(expect.objectContaining({ code }));
  });
});
