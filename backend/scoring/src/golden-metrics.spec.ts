import { metricsOf } from './complaint-metrics';
import { sumDifference } from './count-problems';
import { meanChange } from './quoted-figures';
import { improvementPercent, rate } from './rate';
import { wilson } from './wilson';
import { someCounts } from '../test/builders';
import { goldenJson, goldenTest } from '../test/golden';

interface Case {
  readonly id: string;
  readonly total: number;
  readonly selesai?: number;
  readonly proses?: number;
  readonly belum?: number;
  readonly ditunda?: number;
  readonly dihapus?: number;
  readonly terdisposisi?: number;
  readonly labelledTindakLanjut?: number;
  readonly followedUp?: number;
  readonly notResolved?: number;
  readonly avgFollowUpDays?: Readonly<Record<string, number>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** What the engine makes of a published case; only what its counts allow. */
function computed({ total, selesai, proses, belum, avgFollowUpDays, ...others }: Case): Record<string, unknown> {
  const { ditunda = 0, dihapus = 0, terdisposisi = 0, labelledTindakLanjut = 0, notResolved = 0 } = others;
  const parts = [selesai, proses, belum, ditunda, dihapus, terdisposisi, labelledTindakLanjut, notResolved];
  const { sum, difference } = sumDifference(
    total,
    parts.map((part) => part ?? 0),
  );
  const resolved = selesai ?? 0;
  const counts = someCounts({ received: total, resolved, inProcess: proses ?? 0, archived: dihapus });
  const metrics = metricsOf(counts);
  const [first, last] = Object.values(avgFollowUpDays ?? { base: 1, now: 1 }).map(String);
  return {
    followedUpPct: Number(metrics.followedUp.official.percent),
    resolvedPct: Number(metrics.resolved.official.percent),
    resolvedPctOfAll: Number(metrics.resolved.official.percent),
    resolvedPctOfValid: Number(metrics.resolved.scoring.percent),
    inProcessPct: Number(metrics.inProcess.percent),
    unprocessedPct: Number(rate(belum ?? 0, total).percent),
    wilsonResolvedLow: Number(wilson(resolved, total)?.low),
    deltaDays: Number(meanChange(first ?? '', last ?? '')),
    improvementPct: Number(improvementPercent(first ?? '', last ?? '')),
    sum,
    difference,
    sumOk: difference === 0,
  };
}

const IN_WORDS = new Set(['headlineLabel', 'printed', 'lesson', 'workingDays', 'calendarDays']);

describe('metrics: the published cases', () => {
  goldenTest('every value of every case', () => {
    const { metrics } = goldenJson<{ metrics: readonly Case[] }>('domain/golden-metrics.json');
    for (const one of metrics) {
      const values = Object.entries(one.expect).filter(([name]) => !IN_WORDS.has(name));
      expect({ id: one.id, ...computed(one) }).toMatchObject({ id: one.id, ...Object.fromEntries(values) });
    }
    expect(metrics).toHaveLength(6);
  });

  goldenTest('followed up is resolved and in process, as the review of Jambi counts', () => {
    const { metrics } = goldenJson<{ metrics: readonly Case[] }>('domain/golden-metrics.json');
    const jambi = metrics.find(({ id }) => id.startsWith('jambi'));
    expect(jambi?.followedUp).toBe((jambi?.selesai ?? 0) + (jambi?.proses ?? 0));
  });
});
