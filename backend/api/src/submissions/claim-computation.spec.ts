import { type MetricNode, metricPointsOf, metricsOf, type Rubric, summedCounts } from '@anggakara/scoring';
import type { ClaimedPeriod } from '@anggakara/contracts';
import { aClaimedPeriod, DEMO_PERIODS, fourClaimedPeriods, NO_COUNTS } from '../../test/claimed-period';
import { claimComputation, claimInputs } from './claim-computation';
import { claimPeriods, completeCounts, overlaid } from './claim-periods';

const assumed = { kind: 'assumption', reason: 'test' } as const;

function metricNode(metric: MetricNode['metric'], zeroAt: string, fullAt: string): MetricNode {
  const naming = { code: metric, name: metric, description: '', provenance: assumed };
  return { kind: 'metric', ...naming, metric, goalposts: { zeroAt, fullAt, provenance: assumed } };
}

const RUBRIC: Rubric = {
  ...{ code: 'document/IP', version: 1, name: '' },
  root: {
    ...{ kind: 'group', code: 'DOCUMENT', name: '', description: '', provenance: assumed },
    children: [metricNode('M1', '50', '100'), metricNode('M4', '10', '1'), metricNode('M7_RATE', '0', '20')],
  },
  indices: [],
  rankedBy: { indices: [], provenance: assumed },
  panel: { method: 'mean', provenance: assumed },
  quorum: { sheets: 2, provenance: assumed },
  leastApplicablePercent: { value: 60, provenance: assumed },
  rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: assumed },
  tieChain: { elements: [], provenance: assumed },
};

const CLAIM = fourClaimedPeriods();

function countsOf(periods: readonly ClaimedPeriod[]) {
  return periods.map(completeCounts).filter((counts) => counts !== null);
}

describe('the periods of a claim', () => {
  test('stand in the order of time, blank where nothing was saved', () => {
    const periods = claimPeriods(DEMO_PERIODS.toReversed(), [aClaimedPeriod()]);
    expect(periods.map(({ period, received }) => [period, received])).toEqual([
      ['2024-S1', null],
      ['2024-S2', null],
      ['2025-S1', 100],
      ['2025-S2', null],
    ]);
    expect(periods[0]).toMatchObject({ start: '2024-01-01', end: '2024-06-30' });
  });

  test('what is typed lies over what is stored, and leaves the rest', () => {
    const periods = overlaid(CLAIM, [aClaimedPeriod({ received: 7 })]);
    expect(periods).toHaveLength(4);
    expect(periods.find(({ period }) => period === '2025-S1')?.received).toBe(7);
    expect(periods.find(({ period }) => period === '2024-S1')).toEqual(CLAIM[0]);
  });
});

describe('what follows from a claim', () => {
  const computed = claimComputation(DEMO_PERIODS, CLAIM, RUBRIC);

  test('each window is computed from sums, never from means', () => {
    expect(computed.reference).toEqual(metricsOf(summedCounts(countsOf(CLAIM.slice(2)))));
    expect(computed.comparison).toEqual(metricsOf(summedCounts(countsOf(CLAIM.slice(0, 2)))));
    expect(computed.reference?.received).toBe(205);
  });

  test('each period has its row of the trend, oldest first', () => {
    expect(computed.trend.map(({ period, metrics }) => [period, metrics?.received])).toEqual([
      ['2024-S1', 100],
      ['2024-S2', 101],
      ['2025-S1', 102],
      ['2025-S2', 103],
    ]);
  });

  test('points are those of an official run, by the rubric of the group', () => {
    expect(computed.points).toEqual(metricPointsOf(RUBRIC, claimInputs(DEMO_PERIODS, CLAIM)));
    expect(computed.points.map(({ metric, state }) => [metric, state])).toEqual([
      ['M1', 'VALUE'],
      ['M4', 'VALUE'],
      ['M7_RATE', 'VALUE'],
    ]);
  });

  test.each([
    { change: NO_COUNTS, because: 'is missing' },
    { change: { resolved: null }, because: 'lacks a count' },
    { change: { received: 1_000 }, because: 'cannot be true' },
    { change: { end: '2020-01-01' }, because: 'has a window that runs backwards' },
  ])('a window with a period that $because is not computed', ({ change }) => {
    const periods = CLAIM.map((period, place) => (place === 3 ? { ...period, ...change } : period));
    const { reference, comparison, trend, points } = claimComputation(DEMO_PERIODS, periods, RUBRIC);

    expect(reference).toBeNull();
    expect(comparison).not.toBeNull();
    expect(trend.map(({ metrics }) => metrics === null)).toEqual([false, false, false, true]);
    expect(points.map(({ state }) => state)).toEqual(['NOT_SUBMITTED', 'NOT_SUBMITTED', 'NOT_SUBMITTED']);
  });

  test('without the year before, what compares with it is not submitted', () => {
    const periods = CLAIM.map((period, place) => (place === 0 ? { ...period, ...NO_COUNTS } : period));
    const { points } = claimComputation(DEMO_PERIODS, periods, RUBRIC);
    expect(points.map(({ state }) => state)).toEqual(['VALUE', 'VALUE', 'NOT_SUBMITTED']);
  });

  test('an edition without a year to compare with compares nothing', () => {
    const asked = DEMO_PERIODS.filter(({ role }) => role === 'reference');
    const { comparison, reference } = claimComputation(asked, CLAIM.slice(2), RUBRIC);
    expect(comparison).toBeNull();
    expect(reference).not.toBeNull();
  });
});
