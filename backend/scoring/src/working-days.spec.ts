import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { calendarDaysElapsed, dayNumber, isoDate, workingDaysElapsed, workingDaysInclusive } from './working-days';
import { LAW } from '../test/law';
import { csvRows, goldenJson, goldenTest, goldenText } from '../test/golden';

const CALENDAR = csvRows(readFileSync(join(__dirname, '../../../seeds/calendar/off-days.csv'), 'utf8'));
const OFF_DAYS: ReadonlySet<string> = new Set(CALENDAR.map(({ date = '' }) => date));
const NATIONAL: ReadonlySet<string> = new Set(
  CALENDAR.filter(({ kind }) => kind === 'national-holiday').map(({ date = '' }) => date),
);

interface Durations {
  readonly workingDays: readonly {
    readonly from: string;
    readonly to: string;
    readonly inclusive: boolean;
    readonly expect: number;
  }[];
}

describe('working days 1: Saturdays, Sundays, national holidays and collective leave are off', () => {
  test('KIPP 2023: 13 working days, which would be 15 without collective leave', () => {
    expect(workingDaysInclusive('2023-06-26', '2023-07-17', OFF_DAYS)).toBe(13);
    expect(workingDaysInclusive('2023-06-26', '2023-07-17', NATIONAL)).toBe(15);
  });

  test('Lebaran 2018: ten calendar days without a working one', () => {
    expect(workingDaysInclusive('2018-06-11', '2018-06-20', OFF_DAYS)).toBe(0);
    expect(calendarDaysElapsed('2018-06-11', '2018-06-20') + 1).toBe(10);
  });

  goldenTest('the calendar of the seeds is the reference calendar, 237 days', () => {
    const listed = goldenText('domain/holidays.md').matchAll(/^- (\d{4}-\d{2}-\d{2}) ([LC]) /gm);
    const days = [...listed].map(([, date, kind]) => [date, kind === 'L' ? 'national-holiday' : 'collective-leave']);
    expect(days).toHaveLength(237);
    expect(CALENDAR.map(({ date, kind }) => [date, kind])).toEqual(days);
  });
});

describe('working days 2: a duration counts both its ends', () => {
  test('the interviews of 2022 took five working days, Ascension among the days', () => {
    expect(workingDaysInclusive('2022-05-23', '2022-05-30', OFF_DAYS)).toBe(5);
  });

  test('one working day is one, and nothing lasts from a day to the one before', () => {
    expect(workingDaysInclusive('2022-05-23', '2022-05-23', OFF_DAYS)).toBe(1);
    expect(workingDaysInclusive('2022-05-24', '2022-05-23', OFF_DAYS)).toBe(0);
  });

  goldenTest('every documented duration', () => {
    const { workingDays } = goldenJson('domain/golden-metrics.json') as Durations;
    const counted = workingDays.map(({ from, to, inclusive }) => {
      return (inclusive ? workingDaysInclusive : workingDaysElapsed)(from, to, OFF_DAYS);
    });
    expect(counted).toEqual(workingDays.map((duration) => duration.expect));
    expect(workingDays.length).toBeGreaterThan(6);
  });
});

describe('working days 3: a time limit counts the days after the first one', () => {
  test.each([
    { from: '2020-10-27', to: '2020-11-02', working: 1, calendar: 6 },
    { from: '2018-06-11', to: '2018-06-21', working: 1, calendar: 10 },
    { from: '2020-12-23', to: '2021-01-04', working: 4, calendar: 12 },
    { from: '2022-05-23', to: '2022-05-23', working: 0, calendar: 0 },
  ])('$from to $to: $working of $calendar days', ({ from, to, working, calendar }) => {
    expect(workingDaysElapsed(from, to, OFF_DAYS)).toBe(working);
    expect(calendarDaysElapsed(from, to)).toBe(calendar);
  });
});

describe('a date', () => {
  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-01-00', '2025-1-1', 'yesterday', '', '2025-02-30T00:00'])(
    '%j does not exist',
    (date) => expect(() => dayNumber(date)).toThrow(`not a date: ${date}`),
  );

  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['1969-12-31', -1],
    ['0001-01-01', -719_162],
  ])('%s is day %i', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(isoDate(number)).toBe(date);
  });

  test('every day has one date, the next day the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        expect(dayNumber(isoDate(number))).toBe(number);
        expect(isoDate(number + 1) > isoDate(number)).toBe(true);
      }),
      LAW,
    );
  });

  test('the built-in calendar agrees', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 100_000 }), (number) => {
        expect(isoDate(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
      LAW,
    );
  });
});
