import { metricsOf } from './complaint-metrics';
import { sumDifference } from './count-problems';
import { meanChange } from './quoted-figures';
import { improvementPercent, rate } from './rate';
import { wilson } from './wilson';
import { someCounts } from '../test/builders';
import { goldenJson, goldenTest } from '../test/golden';

/** The counts that a published case may give. */
const NO_COUNTS = {
  selesai: 0,
  proses: 0,
  belum: 0,
  ditunda: 0,
  dihapus: 0,
  terdisposisi: 0,
  labelledTindakLanjut: 0,
  notResolved: 0,
};

interface Case extends Partial<typeof NO_COUNTS> {
  readonly id: string;
  readonly total: number;
  readonly followedUp?: number;
  readonly avgFollowUpDays?: Readonly<Record<string, number>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** What the engine makes of a published case; a case expects only what its counts allow. */
function computed({ total, avgFollowUpDays = { base: 1, now: 1 }, ...given }: Case): Record<string, unknown> {
  const counts = Object.entries(NO_COUNTS).map(([name, none]) => [name, given[name as keyof typeof NO_COUNTS] ?? none]);
  const { selesai, proses, belum, dihapus } = Object.fromEntries(counts) as typeof NO_COUNTS;
  const { sum, difference } = sumDifference(
    total,
    counts.map(([, count]) => Number(count)),
  );
  const metrics = metricsOf(someCounts({ received: total, resolved: selesai, inProcess: proses, archived: dihapus }));
  const [first = '', last = ''] = Object.values(avgFollowUpDays).map(String);
  return {
    followedUpPct: Number(metrics.followedUp.official.percent),
    resolvedPct: Number(metrics.resolved.official.percent),
    resolvedPctOfAll: Number(metrics.resolved.official.percent),
    resolvedPctOfValid: Number(metrics.resolved.scoring.percent),
    inProcessPct: Number(metrics.inProcess.percent),
    unprocessedPct: Number(rate(belum, total).percent),
    wilsonResolvedLow: Number(wilson(selesai, total)?.low),
    deltaDays: Number(meanChange(first, last)),
    improvementPct: Number(improvementPercent(first, last)),
    sum,
    difference,
    sumOk: difference === 0,
  };
}

const IN_WORDS = new Set(['headlineLabel', 'printed', 'lesson', 'workingDays', 'calendarDays']);

describe('metrics: the published cases', () => {
  goldenTest('every value of every case', () => {
    const { metrics } = goldenJson('domain/golden-metrics.json') as { metrics: readonly Case[] };
    for (const one of metrics) {
      const values = Object.entries(one.expect).filter(([name]) => !IN_WORDS.has(name));
      expect({ id: one.id, ...computed(one) }).toMatchObject({ id: one.id, ...Object.fromEntries(values) });
    }
    expect(metrics).toHaveLength(6);
  });

  goldenTest('followed up is resolved and in process, as the review of Jambi counts', () => {
    const { metrics } = goldenJson('domain/golden-metrics.json') as { metrics: readonly Case[] };
    const jambi = metrics.find(({ id }) => id.startsWith('jambi'));
    expect(jambi?.followedUp).toBe((jambi?.selesai ?? 0) + (jambi?.proses ?? 0));
  });
});
