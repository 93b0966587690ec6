import fc from 'fast-check';
import { elapsedWorkingDays, workingDayTable } from './working-day-table';
import { calendarDaysElapsed, dayNumber, isoDate, workingDaysElapsed, workingDaysInclusive } from '../working-days';
import { OFF_DAYS, WORKING_DAYS } from '../../test/complaints';
import { LAW } from '../../test/law';

const elapsed = (from: string, to: string): number => elapsedWorkingDays(WORKING_DAYS, dayNumber(from), dayNumber(to));

describe('working days 3: elapsed days are a difference of two counts', () => {
  test.each([
    { from: '2020-10-27', to: '2020-11-02', working: 1, calendar: 6, inclusive: 2 },
    { from: '2018-06-11', to: '2018-06-21', working: 1, calendar: 10, inclusive: 1 },
    { from: '2020-12-23', to: '2021-01-04', working: 4, calendar: 12, inclusive: 5 },
    { from: '2020-02-28', to: '2020-03-02', working: 1, calendar: 3, inclusive: 2 },
  ])('$from to $to: $working of $calendar days elapse, $inclusive count as a duration', (span) => {
    expect(elapsed(span.from, span.to)).toBe(span.working);
    expect(calendarDaysElapsed(span.from, span.to)).toBe(span.calendar);
    expect(workingDaysInclusive(span.from, span.to, OFF_DAYS)).toBe(span.inclusive);
  });

  test('the table says what counting day by day says', () => {
    const day = fc.integer({ min: WORKING_DAYS.first, max: WORKING_DAYS.last });
    fc.assert(
      fc.property(day, fc.nat(90), (from, length) => {
        const to = Math.min(from + length, WORKING_DAYS.last);
        expect(elapsedWorkingDays(WORKING_DAYS, from, to)).toBe(
          workingDaysElapsed(isoDate(from), isoDate(to), OFF_DAYS),
        );
      }),
      { numRuns: Math.min(LAW.numRuns, 200) },
    );
  });
});

describe('working days 5: a span that leaves the years on record is not counted', () => {
  test.each([
    { from: '2016-12-31', to: '2017-01-03', outside: '2016-12-31' },
    { from: '2026-12-31', to: '2027-01-04', outside: '2027-01-04' },
  ])('from $from to $to there is no calendar for $outside', ({ from, to, outside }) => {
    expect(() => elapsed(from, to)).toThrow(`no calendar for ${outside}`);
  });

  test('a table runs from one date to a later one', () => {
    expect(workingDayTable('2020-02-28', '2020-03-02', OFF_DAYS).upTo).toEqual(Int32Array.of(1, 1, 1, 2));
    expect(() => workingDayTable('2020-01-05', '2020-01-01', OFF_DAYS)).toThrow(RangeError);
  });
});
