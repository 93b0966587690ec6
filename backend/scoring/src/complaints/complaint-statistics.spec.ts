import { AUTO_CLOSED, REOPENED } from './complaint';
import { complaintStatistics } from './complaint-statistics';
import { mergedTally, NO_TALLY } from './merged-tally';
import { monthFlow } from './month-flow';
import { LAPOR_SLA } from './sla-rules';
import { rateText } from '../rate';
import { aComplaint, tallyOf } from '../../test/complaints';

/** Kalimantan Timur 2020: 59 received; 53 resolved, 2 in process, 4 that nobody followed up. */
const KALTIM = tallyOf([
  ...Array.from({ length: 53 }, () =>
    aComplaint({ status: 'resolved', firstFollowUp: '2020-01-10', closed: '2020-01-17' }),
  ),
  ...Array.from({ length: 2 }, () => aComplaint({ status: 'in-process', firstFollowUp: '2020-01-10' })),
  ...Array.from({ length: 4 }, () => aComplaint()),
]);

describe('complaints 4 to 8: the statistics of a tally', () => {
  const statistics = complaintStatistics(KALTIM, LAPOR_SLA);

  test('Kalimantan Timur 2020: 93.2 % followed up, 89.8 % resolved, and no less than 79.5 %', () => {
    const { followedUp, resolved } = statistics.metrics;
    expect([rateText(followedUp.official), rateText(resolved.official)]).toEqual(['93,2 % (55/59)', '89,8 % (53/59)']);
    expect(resolved.wilson?.low).toBe('0.7954');
  });

  test('3 days to the first follow-up, and 4.83 with the four that wait', () => {
    expect(statistics.firstFollowUp).toMatchObject({ mean: '3.0000', survivalMedian: 3, restrictedMean: '4.8305' });
    expect(statistics.metrics.meanFirstFollowUpWorkingDays).toBe('4.8305');
    expect(statistics.resolution).toMatchObject({ finished: 53, waiting: 6, mean: '8.0000', percentile90: 8 });
    expect(rateText(statistics.firstFollowUpInTime)).toBe('93,2 % (55/59)');
  });

  test('limits are shown with their sources, of the classifications that occur', () => {
    expect(statistics.sla).toMatchObject([
      { step: 'first-follow-up', workingDays: 5, provenance: { kind: 'documented' }, onTime: 55, overdue: 4 },
      { step: 'resolution', workingDays: 14, onTime: 53, late: 0, overdue: 6, within: { percent: '89.8' } },
    ]);
    const unruled = complaintStatistics(KALTIM, []).sla;
    expect(unruled.map(({ workingDays, provenance }) => [workingDays, provenance])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('without complaints no figure is made up', () => {
    const none = complaintStatistics(NO_TALLY, LAPOR_SLA);
    expect(none).toMatchObject({ sla: [], months: [], satisfaction: { rated: 0, mean: null } });
    expect(rateText(none.autoClosed)).toBe('- (0/0)');
  });
});

test('complaints 11: the resolution with and without those that the system closed', () => {
  const resolved = { status: 'resolved', firstFollowUp: '2020-01-08' } as const;
  const { autoClosed, resolution, resolutionByPeople } = complaintStatistics(
    tallyOf([
      aComplaint({ ...resolved, closed: '2020-01-22', flags: AUTO_CLOSED }),
      aComplaint({ ...resolved, closed: '2020-01-22' }),
      aComplaint({ ...resolved, closed: '2020-01-10' }),
    ]),
    LAPOR_SLA,
  );
  expect(rateText(autoClosed)).toBe('33,3 % (1/3)');
  expect([resolution.mean, resolutionByPeople.mean]).toEqual(['8.3333', '7.0000']);
});

test('complaints 12: the backlog goes on through months without a complaint', () => {
  const months = [
    { month: '2019-11', received: 3, valid: 2, resolved: 0 },
    { month: '2020-02', received: 1, valid: 1, resolved: 2 },
  ];
  expect(monthFlow(months).map(({ month, backlog }) => [month, backlog])).toEqual([
    ['2019-11', 2],
    ['2019-12', 2],
    ['2020-01', 2],
    ['2020-02', 1],
  ]);
});

test('complaints 15: marks, reopened ones and shares, each with its counts', () => {
  const statistics = complaintStatistics(
    tallyOf([
      aComplaint({ satisfaction: 5, visibility: 'confidential', channel: 0 }),
      aComplaint({ satisfaction: 4, flags: REOPENED }),
      aComplaint({ satisfaction: 2, classification: 'aspiration' }),
      aComplaint({ dispositioned: '2020-01-08' }),
    ]),
    LAPOR_SLA,
  );
  expect(statistics.satisfaction).toMatchObject({ rated: 3, markSum: 11, mean: '3.67' });
  expect(rateText(statistics.satisfaction.satisfied)).toBe('66,7 % (2/3)');
  expect(rateText(statistics.reopened)).toBe('25,0 % (1/4)');
  expect(rateText(statistics.withoutDisposition)).toBe('75,0 % (3/4)');
  expect(statistics.classes.map(({ share }) => share.numerator)).toEqual([0, 3, 0, 0, 1, 0]);
  expect(statistics.visibility.map(({ share }) => share.percent)).toEqual(['75.0', '0.0', '25.0']);
  expect(statistics.channels).toEqual([
    { word: '', count: 4, share: { numerator: 4, denominator: 4, percent: '100.0' } },
  ]);
});

describe('complaints 13: what is added stands in its order', () => {
  const part = (days: number, word: string, month: string) => ({
    ...NO_TALLY,
    firstFollowUp: { counts: [{ days, finished: 1, waiting: 2 }], longFinished: 3, longWaiting: 4 },
    channels: [{ word, count: days }],
    months: [{ month, received: 3, valid: 2, resolved: 1 }],
  });

  test('days, words and months of the parts, the same ones as one', () => {
    const sum = mergedTally([part(9, 'Web', '2020-02'), part(4, 'SMS', '2020-01'), part(9, 'Web', '2020-02')]);
    expect(sum.firstFollowUp).toEqual({
      counts: [
        { days: 4, finished: 1, waiting: 2 },
        { days: 9, finished: 2, waiting: 4 },
      ],
      longFinished: 9,
      longWaiting: 12,
    });
    expect(sum.channels).toEqual([
      { word: 'SMS', count: 4 },
      { word: 'Web', count: 18 },
    ]);
    expect(sum.months).toEqual([
      { month: '2020-01', received: 3, valid: 2, resolved: 1 },
      { month: '2020-02', received: 6, valid: 4, resolved: 2 },
    ]);
  });
});
