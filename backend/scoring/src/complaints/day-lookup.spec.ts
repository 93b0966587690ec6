import { dayLookup, windowAt } from './day-lookup';
import { dayNumber } from '../working-days';
import { someRules } from '../../test/complaints';

const aWindow = (code: string, from: string, to: string) => ({
  code,
  startsOn: dayNumber(from),
  endsOn: dayNumber(to),
});

describe('complaints 2: the window and the month of a day', () => {
  const lookup = dayLookup(
    someRules({
      windows: [aWindow('spring', '2020-03-30', '2020-04-01'), aWindow('early', '2020-02-28', '2020-03-01')],
      observedUntil: dayNumber('2020-03-31'),
    }),
  );
  const windowOf = (date: string): number => windowAt(lookup, dayNumber(date));

  test('windows hold both their ends, and nothing after the cut-off', () => {
    const dates = ['2020-02-27', '2020-02-28', '2020-02-29', '2020-03-01', '2020-03-02', '2020-03-29', '2020-03-30'];
    expect(dates.map(windowOf)).toEqual([-1, 1, 1, 1, -1, -1, 0]);
    expect(['2020-03-31', '2020-04-01', '2020-04-02'].map(windowOf)).toEqual([0, -1, -1]);
  });

  test('months from the first window to the cut-off, the leap day in February', () => {
    expect(lookup.months).toEqual(['2020-02', '2020-03']);
    expect([...lookup.month.slice(0, 3)]).toEqual([0, 0, 1]);
    expect([lookup.length, lookup.month.length, lookup.window.length]).toEqual([33, 33, 33]);
  });

  test('a window that ends before the cut-off holds no day after its end', () => {
    const early = dayLookup(someRules({ windows: [aWindow('early', '2020-02-28', '2020-03-01')] }));
    expect(windowAt(early, dayNumber('2020-03-02'))).toBe(-1);
  });

  test('without windows no day is looked up', () => {
    expect(dayLookup(someRules({ windows: [] }))).toMatchObject({ length: 0, months: [] });
  });
});
