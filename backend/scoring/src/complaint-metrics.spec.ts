import fc from 'fast-check';
import { metricsOf } from './complaint-metrics';
import { COUNT_FIELDS } from './count-problems';
import { metricInputs } from './metric-inputs';
import { rateText } from './rate';
import { summedCounts } from './summed-counts';
import { LAW } from '../test/law';
import { NO_COMPLAINTS, someCounts } from '../test/builders';

/** Prov. Kalimantan Timur 2020: 59 received, 53 resolved, 2 in process, 4 not followed up. */
const KALTIM = someCounts({ received: 59, resolved: 53, inProcess: 2, answered: 55, withinSla: 50, cappedDaySum: 165 });

describe('metrics 2: valid is received less the archived and less those of another authority', () => {
  test('archiving raises the scored rate, and its share stands beside', () => {
    const counts = someCounts({ received: 100, resolved: 50, archived: 30, notAuthority: 20, answered: 50 });
    const { valid, resolved, archivedShare } = metricsOf(counts);
    expect(valid).toBe(50);
    expect([resolved.official.percent, resolved.scoring.percent]).toEqual(['50.0', '100.0']);
    expect(archivedShare).toEqual({ numerator: 30, denominator: 100, percent: '30.0' });
  });
});

describe('metrics 3: followed up is resolved or in process, never resolved alone', () => {
  test('Kalimantan Timur 2020: 93.2 % followed up, 89.8 % resolved', () => {
    const { followedUp, resolved, inProcess, notFollowedUp } = metricsOf(KALTIM);
    expect(rateText(followedUp.official)).toBe('93,2 % (55/59)');
    expect(rateText(resolved.official)).toBe('89,8 % (53/59)');
    expect(rateText(notFollowedUp)).toBe('6,8 % (4/59)');
    expect(rateText(inProcess)).toBe('3,4 % (2/59)');
  });

  test('without complaints there is no rate, and no interval', () => {
    const metrics = metricsOf(NO_COMPLAINTS);
    expect(rateText(metrics.followedUp.official)).toBe('- (0/0)');
    expect(metrics.resolved.wilson).toBeNull();
    expect(metrics.meanFirstFollowUpWorkingDays).toBeNull();
    expect(metrics.meanOfAnsweredWorkingDays).toBeNull();
  });
});

describe('metrics 5: the unanswered ones count 30 days', () => {
  test('55 answered in 165 days and 4 unanswered are 4.83 days, not 3', () => {
    const { meanFirstFollowUpWorkingDays, meanOfAnsweredWorkingDays } = metricsOf(KALTIM);
    expect(meanFirstFollowUpWorkingDays).toBe('4.8305');
    expect(meanOfAnsweredWorkingDays).toBe('3.0000');
  });
});

describe('metrics 6: periods make one window by their sums', () => {
  test('ten answered in one day and ninety in ten days are 9.1 days, not 5.5', () => {
    const halves = [
      someCounts({ received: 10, resolved: 10, answered: 10, withinSla: 10, cappedDaySum: 10 }),
      someCounts({ received: 90, resolved: 90, answered: 90, withinSla: 0, cappedDaySum: 900 }),
    ];
    const { meanFirstFollowUpWorkingDays, withinSla } = metricsOf(summedCounts(halves));
    expect(meanFirstFollowUpWorkingDays).toBe('9.1000');
    expect(withinSla.percent).toBe('10.0');
  });

  test('no period at all is nothing', () => expect(summedCounts([])).toEqual(NO_COMPLAINTS));

  test('the order of the periods changes nothing', () => {
    const period = fc.record(Object.fromEntries(COUNT_FIELDS.map((field) => [field, fc.nat(1000)])));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), (periods) => {
        const counts = periods.map((one) => ({ ...NO_COMPLAINTS, ...one }));
        expect(summedCounts(counts.toReversed())).toEqual(summedCounts(counts));
      }),
      LAW,
    );
  });
});

describe('metrics 8 and 10: what enters the score', () => {
  const before = someCounts({ received: 50, resolved: 40, answered: 45, withinSla: 40, cappedDaySum: 200 });
  const few = someCounts({ received: 9, resolved: 9, answered: 9, withinSla: 9, cappedDaySum: 9 });
  const stateOf = (...windows: Parameters<typeof metricInputs>) =>
    Object.fromEntries(metricInputs(...windows).map(({ metric, state }) => [metric, state]));

  test('rates are k of n valid complaints, days a sum over them, trends have the year before', () => {
    expect(metricInputs(KALTIM, before)).toEqual([
      { metric: 'M1', state: 'VALUE', now: { numerator: '55', denominator: '59' } },
      { metric: 'M3', state: 'VALUE', now: { numerator: '53', denominator: '59' } },
      { metric: 'M4', state: 'VALUE', now: { numerator: '285', denominator: '59' } },
      { metric: 'M6', state: 'VALUE', now: { numerator: '50', denominator: '59' } },
      {
        metric: 'M7_DAYS',
        state: 'VALUE',
        now: { numerator: '285', denominator: '59' },
        base: { numerator: '350', denominator: '50' },
      },
      {
        metric: 'M7_RATE',
        state: 'VALUE',
        now: { numerator: '53', denominator: '59' },
        base: { numerator: '40', denominator: '50' },
      },
    ]);
  });

  test.each([
    { windows: [null, null], levels: 'NOT_SUBMITTED', trends: 'NOT_SUBMITTED', because: 'nothing was submitted' },
    { windows: [KALTIM, null], levels: 'VALUE', trends: 'NOT_SUBMITTED', because: 'the year before is missing' },
    { windows: [few, KALTIM], levels: 'VALUE', trends: 'NOT_APPLICABLE', because: 'nine complaints are too few now' },
    { windows: [KALTIM, few], levels: 'VALUE', trends: 'NOT_APPLICABLE', because: 'nine were too few before' },
    { windows: [NO_COMPLAINTS, KALTIM], levels: 'INVALID', trends: 'NOT_APPLICABLE', because: 'there is no n' },
  ] as const)('levels $levels, trends $trends: $because', ({ windows, levels, trends }) => {
    const [reference, comparison] = windows;
    const states = stateOf(reference, comparison);
    expect([states['M1'], states['M3'], states['M4'], states['M6']]).toEqual(Array(4).fill(levels));
    expect([states['M7_DAYS'], states['M7_RATE']]).toEqual([trends, trends]);
  });

  test('nothing is faster than no days at all: the improvement of days does not apply', () => {
    const same = someCounts({ received: 20, resolved: 20, answered: 20, withinSla: 20 });
    expect(stateOf(KALTIM, same)).toMatchObject({ M7_DAYS: 'NOT_APPLICABLE', M7_RATE: 'VALUE' });
  });
});
