import type { RunAdviceView } from '@anggakara/contracts';
import type { GroupAdvice, RankAdvice } from '@anggakara/scoring';
import { aRunSummary } from './runs';

export function aRankAdvice(rank: number, parts: Partial<RankAdvice> = {}): RankAdvice {
  return {
    ...{ entry: `IP-${String(rank).padStart(3, '0')}`, rank, leastWithout: rank, greatestWithout: rank },
    ...{ chance: '1.000000', low: `${rank}.000000`, middle: `${rank}.000000`, high: `${rank}.000000` },
    ...{ isAtTheCut: false, chanceUnderWeights: null, lowUnderWeights: null, highUnderWeights: null },
    ...parts,
  };
}

/** A group of which nothing is told. */
export function aGroupAdvice(parts: Partial<GroupAdvice> = {}): GroupAdvice {
  return {
    ...{ group: 'IP', entries: 3, jurors: 2, places: 2, ranked: 3, weighed: 3, cautions: [], parts: [], severity: [] },
    ...{ adjusted: [], recusals: [], agreement: null, ranks: [], criteria: [], unusual: [], orders: [] },
    ...parts,
  };
}

export function anAdviceView(group: GroupAdvice = aGroupAdvice(), view: Partial<RunAdviceView> = {}): RunAdviceView {
  const words = (['severity', 'recusals', 'agreement', 'ranks', 'left-out', 'weights', 'signals'] as const).map(
    (analysis) => ({
      ...{ analysis, says: `Temuan ${analysis}.`, questions: analysis === 'signals' ? ['Mengapa?'] : [] },
      ...{ assumes: `Anggapan ${analysis}.`, basis: 'Dasar n.', notWhen: `Batas ${analysis}.` },
    }),
  );
  return {
    run: aRunSummary(),
    advice: {
      ...{ format: 'anggakara.advice/1', engineVersion: '1.0.0', inputHash: 'a'.repeat(64), generator: 'splitmix64' },
      ...{ draws: { ranks: 2000, weights: 1000 }, ordersHash: null, groups: [group] },
    },
    adviceHash: 'd'.repeat(64),
    names: { 'IP-001': { name: 'Kota Satu', agencyName: 'Kota Satu' } },
    jurors: { j1: 'Indra Lazuardi', j2: 'Sekar Kirana' },
    criteria: { IMPACT: 'Dampak' },
    words: [{ group: 'IP', analyses: words }],
    ...view,
  };
}
