import { known } from '../known';
import { GROUP, pathOf, type ClassTree } from './class-tree';
import type { Supply } from './supply';

/** How many places are taken or kept, by node; which further ones may be taken. */
export interface Room {
  /** The innermost node that has no place for one more of this class; null where there is one. */
  readonly blockedBy: (node: number) => number | null;
  readonly take: (node: number) => void;
  /** Takes back one that was taken. */
  readonly release: (node: number) => void;
  /** How many of exactly this class have taken a place. */
  readonly taken: (node: number) => number;
  /** The outermost class around this one, itself among them, whose places are all taken or kept; null where none is. */
  readonly fullClass: (node: number) => number | null;
  /** Whether all places of a node are taken or kept. */
  readonly isFull: (node: number) => boolean;
  /** The classes for which places are kept that are not taken yet, or stay open. */
  readonly keptFor: () => readonly number[];
  /** Whether as many of the class are selected as are kept for it, and no more. */
  readonly isAtFloor: (node: number) => boolean;
}

/**
 * Places that are kept count as taken by their class until somebody takes them. What may be taken is then a matroid: whoever
 * is taken in the order of ranks belongs to the best selection. (docs/rules/shortlist.md 8, docs/decisions/0105)
 */
export function room(tree: ClassTree, { kept, open }: Supply): Room {
  const { parents, caps } = tree;
  const taken = Int32Array.from(tree.codes, () => 0);
  const used = Float64Array.from(open);
  const usedOf = (node: number): number => known(used[node]);
  const keptOf = (node: number): number => known(kept[node]);
  const hasRoom = (node: number): boolean => usedOf(node) < known(caps[node]);
  for (let node = tree.codes.length - 1; node > GROUP; node--) {
    used[known(parents[node])] = usedOf(known(parents[node])) + Math.max(usedOf(node), keptOf(node));
  }
  const change = (node: number, by: 1 | -1): void => {
    taken[node] = known(taken[node]) + by;
    for (const at of pathOf(tree, node)) {
      const isKept = Math.max(usedOf(at), usedOf(at) + by) <= keptOf(at);
      used[at] = usedOf(at) + by;
      if (isKept) return;
    }
  };
  return {
    blockedBy: (node) => {
      for (const at of pathOf(tree, node)) {
        if (!hasRoom(at)) return at;
        if (usedOf(at) < keptOf(at)) return null;
      }
      return null;
    },
    take: (node) => {
      change(node, 1);
    },
    release: (node) => {
      change(node, -1);
    },
    taken: (node) => known(taken[node]),
    fullClass: (node) => pathOf(tree, node).findLast((at) => at !== GROUP && !hasRoom(at)) ?? null,
    isFull: (node) => !hasRoom(node),
    keptFor: () => tree.codes.flatMap((_, node) => (usedOf(node) - known(open[node]) < keptOf(node) ? [node] : [])),
    isAtFloor: (node) => usedOf(node) <= keptOf(node),
  };
}
