import { calendarEffect, jakartaDay } from './calendar-effect';
import { daysOfYear, isOnRecord, knownYears } from './calendar-years';

const MAY_2022 = new Set(['2022-05-26']);
const INTERVIEWS = {
  kind: 'stage',
  edition: 'demo',
  code: 'interview',
  name: 'Wawancara',
  state: 'open',
  from: '2022-05-23',
  to: '2022-05-30',
} as const;

describe('working days 7: what a revision moves', () => {
  test('is counted by both calendars and both conventions', () => {
    const after = new Set(['2022-05-26', '2022-05-27']);
    expect(calendarEffect(INTERVIEWS, { before: MAY_2022, after })).toMatchObject({
      ...{ before: { inclusive: 5, elapsed: 4 }, after: { inclusive: 4, elapsed: 3 }, moved: true },
    });
  });

  test('a first day that becomes off shortens the duration and no time limit', () => {
    const after = new Set(['2022-05-23', '2022-05-26']);
    expect(calendarEffect(INTERVIEWS, { before: MAY_2022, after })).toMatchObject({
      ...{ after: { inclusive: 4, elapsed: 4 }, moved: true },
    });
  });

  test('a day beside the span moves nothing', () => {
    const after = new Set(['2022-05-26', '2022-06-01']);
    expect(calendarEffect(INTERVIEWS, { before: MAY_2022, after }).moved).toBe(false);
  });

  test('a span over a year without a record has no count until the year is there', () => {
    const before = new Set(['2021-05-13']);
    expect(calendarEffect(INTERVIEWS, { before, after: new Set([...before, '2022-05-26']) })).toMatchObject({
      ...{ before: null, after: { inclusive: 5, elapsed: 4 }, moved: true },
    });
  });
});

test('working days 4: an instant lies in the day of Jakarta', () => {
  expect(jakartaDay(new Date('2022-04-14T16:59:00Z'))).toBe('2022-04-14');
  expect(jakartaDay(new Date('2022-04-14T17:00:00Z'))).toBe('2022-04-15');
});

test('working days 5: years on record reach from the first day off to the last', () => {
  expect(knownYears(new Set())).toBeNull();
  expect(knownYears(new Set(['2019-01-01', '2017-01-01']))).toEqual({ first: 2017, last: 2019 });
  expect(isOnRecord('2016-12-31', '2017-01-02', new Set(['2017-01-01']))).toBe(false);
  expect(isOnRecord('2017-01-02', '2017-12-31', new Set(['2017-01-01']))).toBe(true);
  expect(daysOfYear(new Set(['2017-01-01', '2018-01-01']), 2017)).toBe(1);
});
