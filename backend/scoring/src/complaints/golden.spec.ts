import type { ComplaintStatus } from './complaint';
import { complaintStatistics } from './complaint-statistics';
import { countDifferences } from './differences/count-differences';
import { rowFacts } from './differences/row-facts';
import { elapsedWorkingDays } from './working-day-table';
import { LAPOR_SLA } from './sla-rules';
import { dayNumber } from '../working-days';
import { aComplaint, columnsOf, type Complaint, someRules, tallyOf, WORKING_DAYS } from '../../test/complaints';
import { goldenJson, goldenTest } from '../../test/golden';

interface Case {
  readonly id: string;
  readonly total: number;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** What the published words mean among the eight states. */
const STATES: Readonly<Record<string, ComplaintStatus>> = {
  selesai: 'resolved',
  proses: 'in-process',
  belum: 'not-followed-up',
  notResolved: 'not-followed-up',
  ditunda: 'postponed',
  dihapus: 'archived',
  terdisposisi: 'dispositioned',
  labelledTindakLanjut: 'dispositioned',
};

const METRICS = () => (goldenJson('domain/golden-metrics.json') as { readonly metrics: readonly Case[] }).metrics;

/** One row for each complaint of a published case; what its parts leave open was not followed up. */
function rowsOf(one: Case): readonly Complaint[] {
  const parts = Object.entries(STATES).flatMap(([word, status]) => {
    const count = (one as unknown as Readonly<Record<string, number | undefined>>)[word] ?? 0;
    return Array.from({ length: count }, () => aComplaint({ status }));
  });
  const isWhole = one.expect['sumOk'] !== false;
  const rest = isWhole ? one.total - parts.length : 0;
  return [...parts, ...Array.from({ length: rest }, () => aComplaint())];
}

function computed(one: Case): Readonly<Record<string, number>> {
  const { metrics } = complaintStatistics(tallyOf(rowsOf(one)), LAPOR_SLA);
  const { followedUp, resolved, inProcess, notFollowedUp } = metrics;
  return {
    followedUpPct: Number(followedUp.official.percent),
    resolvedPct: Number(resolved.official.percent),
    inProcessPct: Number(inProcess.percent),
    unprocessedPct: Number(notFollowedUp.percent),
    wilsonResolvedLow: Number(resolved.wilson?.low),
  };
}

describe('metrics: the published cases, counted from rows', () => {
  goldenTest('every rate of every case whose parts sum to its whole', () => {
    const cases = METRICS().filter(({ expect: { sumOk } }) => sumOk !== false);
    for (const one of cases) {
      const rates = computed(one);
      const wanted = Object.entries(one.expect).filter(([name]) => name in rates);
      expect({ id: one.id, ...rates }).toMatchObject({ id: one.id, ...Object.fromEntries(wanted) });
    }
    expect(cases.map(({ id }) => id)).toHaveLength(5);
  });

  goldenTest('57,171 were claimed where the rows are 56,171: the thousand is found, and nothing makes it up', () => {
    const half = METRICS().find(({ id }) => id === 'lapor-2018-h1')!;
    const rules = someRules();
    const context = { rules, window: rules.windows[1]!, repeatedLines: new Set<number>() };
    const rows = rowFacts(columnsOf(rowsOf(half)), context);
    const { counts, metrics } = complaintStatistics(tallyOf(rowsOf(half)), LAPOR_SLA);
    const evidence = { rows, refusedLines: [], missingTickets: { count: 0, lines: [] } };
    const [received] = countDifferences({ ...counts, received: half.total }, evidence);
    expect(received).toMatchObject({ field: 'received', difference: half.expect['difference'], explanations: [] });
    expect(metrics.received).toBe(half.expect['sum']);
  });

  test('Lebaran 2018: what came on 11 June and was answered on 21 June waited one working day', () => {
    expect(elapsedWorkingDays(WORKING_DAYS, dayNumber('2018-06-11'), dayNumber('2018-06-21'))).toBe(1);
    const windows = [
      { code: 'before', startsOn: dayNumber('2018-01-01'), endsOn: dayNumber('2018-05-31') },
      { code: 'june', startsOn: dayNumber('2018-06-01'), endsOn: dayNumber('2018-06-30') },
    ];
    const parts = { received: '2018-06-11', firstFollowUp: '2018-06-21' };
    expect(tallyOf([aComplaint(parts)], { windows }).firstFollowUp.counts).toEqual([
      { days: 1, finished: 1, waiting: 0 },
    ]);
  });

  test('a complaint across the turn of the year: 23 December 2020 to 4 January 2021 is four working days', () => {
    const parts = { received: '2020-12-23', firstFollowUp: '2021-01-04', closed: '2021-01-04' };
    const tally = tallyOf([aComplaint({ ...parts, status: 'resolved' })], { observedUntil: dayNumber('2021-01-04') });
    expect(tally.resolution.counts).toEqual([{ days: 4, finished: 1, waiting: 0 }]);
    expect(tally.months.map(({ month, resolved }) => [month, resolved])).toEqual([
      ['2020-12', 0],
      ['2021-01', 1],
    ]);
  });
});
