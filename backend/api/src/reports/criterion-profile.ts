import { type CriterionNode, type EntryResult, nodesOf, type Rubric } from '@anggakara/scoring';
import { chart, type ReportBlock } from './report-block';

const FEWEST_AXES = 3;
/** A median of fewer would tell what the others got. */
const FEWEST_PEERS = 5;

/**
 * The entry's score on each criterion against the median of its group: scores after the panel, no juror's mark. Empty
 * where the entry has no rank, its group is small, or fewer than three criteria stand side by side.
 */
export function criterionProfile(
  rubric: Rubric,
  result: EntryResult,
  peers: readonly EntryResult[],
): readonly ReportBlock[] {
  const axes = sideBySide(rubric);
  if (result.standing.kind !== 'ranked' || axes.length < FEWEST_AXES || peers.length < FEWEST_PEERS) return [];
  return [
    chart({
      kind: 'radar',
      headline: `Nilai tiap kriteria dan median ${peers.length} peserta berperingkat di kelompok`,
      unit: 'nilai 0-100',
      labels: axes.map(({ name }) => name),
      most: 100,
      series: [
        { label: 'Peserta ini', values: axes.map(({ code }) => scoreOf(result, code)) },
        { label: 'Median kelompok', values: axes.map(({ code }) => medianOf(peers, code)) },
      ],
    }),
  ];
}

/** The upper criteria where there are three or more, else those below them. */
function sideBySide(rubric: Rubric): readonly CriterionNode[] {
  const { children } = rubric.root;
  return children.length >= FEWEST_AXES ? children : nodesOf(rubric).filter(({ kind }) => kind !== 'group');
}

function scoreOf({ nodes }: EntryResult, code: string): number | null {
  const score = nodes.find(({ node }) => node === code)?.score ?? null;
  return score === null ? null : Number(score);
}

/** For the eye: two decimals. */
function medianOf(entries: readonly EntryResult[], code: string): number | null {
  const sorted = entries.flatMap((entry) => scoreOf(entry, code) ?? []).toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round(50 * (low + high)) / 100;
}
