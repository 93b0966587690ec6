import type { RankedScore } from '../group-ranking';
import type { Quota, RulingInput } from '../input-document';
import { known } from '../known';
import { classTree, innermost, type ClassTree } from './class-tree';
import type { Member } from './level';
import { drawnLots } from './lot';
import { room, type Room } from './room';
import { supplyOf, type Supply } from './supply';
import type { TieBreaker } from './tie-outcome';

/** A group's ranked entries, best first, and the codes of all that are entered. */
export interface Entrants {
  readonly group: string;
  readonly ranked: readonly RankedScore[];
  readonly codes: readonly string[];
}

export interface RankedMember extends Member {
  readonly entry: RankedScore;
}

/** Where the places of a group are given, before the first one is. */
export interface Field {
  readonly tree: ClassTree;
  readonly supply: Supply;
  readonly room: Room;
  /** Best first; those who share a rank side by side. */
  readonly ranks: readonly (readonly RankedMember[])[];
  readonly ties: TieBreaker;
}

export function fieldOf({ ranked, codes }: Entrants, quota: Quota, rulings: readonly RulingInput[]): Field {
  const tree = classTree(quota);
  const members = ranked.map((entry): RankedMember => {
    const { code, classes } = entry.panel.entry;
    return { code, node: innermost(tree, classes), entry };
  });
  const supply = supplyOf(tree, membersByNode(tree, members), nodesStayingOpen(tree, quota));
  const policy = quota.ties ?? { kind: 'ruling' };
  return {
    tree,
    supply,
    room: room(tree, supply),
    ranks: sameRanks(members),
    ties: { policy, rulings, lots: policy.kind === 'lot' ? drawnLots(codes, policy.seed) : new Map() },
  };
}

function membersByNode({ codes }: ClassTree, members: readonly Member[]): readonly number[] {
  const counts = codes.map(() => 0);
  for (const { node } of members) counts[node] = known(counts[node]) + 1;
  return counts;
}

function nodesStayingOpen({ nodeOf }: ClassTree, { classes = [] }: Quota): ReadonlySet<number> {
  return new Set(classes.filter(({ shortfall }) => shortfall === 'open').map((one) => known(nodeOf.get(one.class))));
}

function sameRanks(members: readonly RankedMember[]): readonly (readonly RankedMember[])[] {
  const ranks: RankedMember[][] = [];
  for (const member of members) {
    const last = ranks.at(-1);
    if (last?.[0]?.entry.rank === member.entry.rank) last.push(member);
    else ranks.push([member]);
  }
  return ranks;
}
