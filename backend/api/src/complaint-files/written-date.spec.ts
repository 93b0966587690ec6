import { isoDate } from '@anggakara/scoring';
import { serialDay, UNREADABLE_DAY } from './calendar-day';
import { writtenDay } from './written-date';
import type { DateOrder } from '@anggakara/contracts';

function read(text: string, order: DateOrder = 'day-month-year'): string | null {
  const bytes = Buffer.from(`;${text};7`);
  const day = writtenDay(bytes, 1, bytes.length - 2, order);
  return day === UNREADABLE_DAY ? null : isoDate(day);
}

describe('complaint-files 7: days in numbers and with names of months', () => {
  test.each([
    '31/12/2020',
    '31-12-2020',
    '31.12.2020',
    '2020-12-31',
    '2020/12/31',
    '20201231',
    '31 Desember 2020',
    '31-Des-2020',
    '31 DEC 2020',
    'Desember 31, 2020',
    'Kamis, 31 Desember 2020',
    "Jum'at, 31 Desember 2020",
    '2020 Des 31',
  ])('%s', (text) => expect(read(text)).toBe('2020-12-31'));

  test.each([
    { text: '1/2/2020', order: 'day-month-year', day: '2020-02-01' },
    { text: '1/2/2020', order: 'month-day-year', day: '2020-01-02' },
    { text: '01/02/2020', order: 'month-day-year', day: '2020-01-02' },
    { text: '13/02/2020', order: 'month-day-year', day: null },
    { text: '2020-02-01', order: 'month-day-year', day: '2020-02-01' },
    { text: '01/02/2020', order: 'serial', day: '2020-02-01' },
    { text: '1', order: 'serial', day: '1900-01-01' },
    { text: '1', order: 'day-month-year', day: null },
  ] as const)('$text by $order is $day', ({ text, order, day }) => expect(read(text, order)).toBe(day));

  test.each([
    { text: '29/02/2020', day: '2020-02-29' },
    { text: '29/02/2021', day: null },
    { text: '29/02/1900', day: null },
    { text: '31/04/2020', day: null },
    { text: '00/01/2020', day: null },
    { text: '01/13/2020', day: null },
    { text: '31/12/2199', day: '2199-12-31' },
    { text: '01/01/2200', day: null },
    { text: '31/12/1899', day: null },
  ])('the calendar has $text: $day', ({ text, day }) => expect(read(text)).toBe(day));

  test.each([
    ...['31/12/20', '31/12', '31 Dest 2020', 'Des Des 2020', 'besok', '31/12/2020x', '2020-12', '31//', '1/2/3/2020'],
    ...['311/12/2020', '2020-123-01', '999999999999', '31 12 Desember', '/', '12345678901231', '44196.5x', '44196.'],
  ])('%s is none', (text) => expect(read(text)).toBeNull());
});

describe('complaint-files 8: days are days of Asia/Jakarta', () => {
  test.each([
    { text: '31/12/2020 14:05', day: '2020-12-31' },
    { text: '31/12/2020 14.05', day: '2020-12-31' },
    { text: '31/12/2020, 14:05:33', day: '2020-12-31' },
    { text: '2020-12-31T23:59:59.999', day: '2020-12-31' },
    { text: '31 Desember 2020 pukul 14.05 WIB', day: '2020-12-31' },
    { text: '31 Desember 2020 - 00:05', day: '2020-12-31' },
    { text: '20201231 23:59', day: '2020-12-31' },
    { text: '12/31/2020 11:30 PM', day: '2020-12-31', order: 'month-day-year' },
    { text: '31/12/2020 12:30 am', day: '2020-12-31' },
    { text: '31/12/2020 00:30 WITA', day: '2020-12-30' },
    { text: '31/12/2020 01:30 WIT', day: '2020-12-30' },
    { text: '31/12/2020 02:00 WIT', day: '2020-12-31' },
    { text: '2020-12-31T16:59:00Z', day: '2020-12-31' },
    { text: '2020-12-31T17:00:00Z', day: '2021-01-01' },
    { text: '2020-12-31T23:30:00+09:00', day: '2020-12-31' },
    { text: '2020-12-31T00:30:00+0900', day: '2020-12-30' },
    { text: '2020-12-31 20:30:00-03', day: '2021-01-01' },
    { text: '2020-12-31 20:30 GMT+07', day: '2020-12-31' },
  ] as const)('$text is $day', ({ text, day, ...about }) => {
    expect(read(text, 'order' in about ? about.order : undefined)).toBe(day);
  });

  test.each([
    ...['31/12/2020 24:00', '31/12/2020 14:60', '31/12/2020 14', '31/12/2020 14:', '31/12/2020 14:05:61'],
    ...[
      '31/12/2020 sore',
      '31/12/2020 14:05 EST',
      '31/12/2020 14:05 WIB+7',
      '31/12/2020 14:05+15:00',
      '31/12/2020 13:30 PM x',
    ],
    ...['31/12/2020 00:30 PM', '31/12/2020 13:30 PM', '31/12/2020 14:05 +7', '31/12/2020 100:05', '31/12/2020 ,'],
    ...['31/12/2020 14:05 *', '31/12/2020 14:05+0x:00', '31/12/2020 14:05+07:60', '31/12/2020 14:05:'],
  ])('%s is no time', (text) => expect(read(text)).toBeNull());
});

describe("complaint-files 9: a spreadsheet's serial days", () => {
  test.each([
    { serial: 1, day: '1900-01-01' },
    { serial: 59, day: '1900-02-28' },
    { serial: 61, day: '1900-03-01' },
    { serial: 25_569, day: '1970-01-01' },
    { serial: 44_196, day: '2020-12-31' },
    { serial: 109_574, day: '2199-12-31' },
  ])('$serial is $day', ({ serial, day }) => expect(isoDate(serialDay(serial))).toBe(day));

  test.each([0, 60, 200_000])('%d is none', (serial) => expect(serialDay(serial)).toBe(UNREADABLE_DAY));

  test.each(['44196', '44196.99', '44196,5'])('%s stands beside dates in a column', (text) => {
    expect(read(text)).toBe('2020-12-31');
  });
});
