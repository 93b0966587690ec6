import { cutOffConsequences, daysOffAround } from './cut-off';

/** Maulid 2020 with its collective leave, as the calendar has it. */
const MAULID = new Set(['2020-10-28', '2020-10-29', '2020-10-30']);

describe('the days off around a day', () => {
  test.each([
    { date: '2020-10-31', run: { from: '2020-10-28', to: '2020-11-01' }, because: 'leave, holiday and weekend join' },
    { date: '2020-10-29', run: { from: '2020-10-28', to: '2020-11-01' }, because: 'any day of the run gives the run' },
    { date: '2020-11-07', run: { from: '2020-11-07', to: '2020-11-08' }, because: 'a weekend is two days' },
    { date: '2020-11-02', run: null, because: 'a Monday is a working day' },
    { date: '2020-10-27', run: null, because: 'the day before the leave is a working day' },
  ])('$date: $because', ({ date, run }) => {
    expect(daysOffAround(date, MAULID)).toEqual(run);
  });

  test('a calendar without working days ends the search', () => {
    const year = new Set(
      Array.from({ length: 400 }, (_, day) => new Date(86_400_000 * day).toISOString().slice(0, 10)),
    );
    expect(daysOffAround('1970-06-01', year)).toEqual({ from: '1970-05-02', to: '1970-07-01' });
  });
});

describe('what follows from a cut-off', () => {
  test('Kota Solok: no working day between 28 October and 1 November 2020', () => {
    expect(cutOffConsequences('2020-10-31', MAULID)).toEqual([
      {
        code: 'cut-off-working-days',
        label: 'Hari kerja di sekitar batas Sabtu, 31 Oktober 2020',
        value: '0 hari kerja',
        formula:
          'Rabu, 28 Oktober 2020 sampai Minggu, 1 November 2020: 5 hari kalender, ' +
          'semuanya akhir pekan, hari libur nasional, atau cuti bersama',
      },
    ]);
  });

  test('an English reader is told the same in English', () => {
    expect(cutOffConsequences('2020-10-31', MAULID, 'en')).toMatchObject([
      {
        label: expect.stringMatching(/^Working days around the cut-off of Saturday,? 31 October 2020$/),
        value: '0 working days',
        formula: expect.stringContaining('5 calendar days, all of them weekend, national holiday or collective leave'),
      },
    ]);
  });

  test.each([
    { end: '2020-11-02', because: 'the last day was a working day' },
    { end: '2020-11', because: 'a month has no last working day to look at' },
    { end: null, because: 'the source names no end' },
    { end: '2031-11-01', because: 'the calendar does not know the year' },
  ])('nothing where $because', ({ end }) => {
    expect(cutOffConsequences(end, MAULID)).toEqual([]);
  });
});
