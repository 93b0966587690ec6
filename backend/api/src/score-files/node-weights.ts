import type { CriterionNode, GroupNode, RubricIndex } from '@anggakara/scoring';
import { UNSTATED } from './missing-naming';
import type { Segments } from '@anggakara/contracts';

/** A node as a rubric file may write it. */
export type WeightedNode = CriterionNode & { readonly weight?: number; readonly total?: number };

/** Total of a group's weights where a file does not state it, as of a rubric (docs/rules/panel.md 3). */
const BASIS_POINTS = 10_000;

export interface NodeColumn {
  readonly column: RubricIndex;
  /** Groups of whose children some have a weight and some have none. */
  readonly mixed: readonly { readonly group: string; readonly segments: Segments }[];
}

interface Placed {
  readonly group: GroupNode & { readonly total?: number };
  readonly segments: Segments;
}

/**
 * The one column of weights that stand at the nodes themselves: children without weights weigh alike, those of a sum not at
 * all. What a sum is given all the same stays, for the core to refuse.
 */
export function nodeColumn(root: GroupNode): NodeColumn {
  const groups = groupsUnder({ group: root, segments: ['root'] });
  const totals = groups.flatMap(({ group }) => {
    const total = isSum(group) ? group.total : totalOf(group);
    return total === undefined ? [] : [[group.code, total] as const];
  });
  const weights = groups.flatMap(({ group }) =>
    childrenOf(group).flatMap(({ code, weight }) => {
      const own = isSum(group) ? weight : (weight ?? 1);
      return own === undefined ? [] : [[code, own] as const];
    }),
  );
  const mixed = groups.filter(({ group }) => !isSum(group) && isMixed(group));
  return {
    column: {
      ...{ code: 'main', name: 'main', provenance: UNSTATED },
      weights: Object.fromEntries(weights),
      totals: Object.fromEntries(totals),
    },
    mixed: mixed.map(({ group, segments }) => ({ group: group.code, segments })),
  };
}

function isSum({ combine }: GroupNode): boolean {
  return combine?.kind === 'sum';
}

/** Whether any node has a weight of its own. */
export function hasNodeWeights(root: GroupNode): boolean {
  const groups = groupsUnder({ group: root, segments: [] });
  return groups.some(({ group }) => group.total !== undefined || childrenOf(group).some(hasWeight));
}

/** Steps from the rubric to the node of a code; to its root where there is none. */
export function nodeSegments(root: GroupNode, code: string): Segments {
  const groups = groupsUnder({ group: root, segments: ['root'] });
  const own = groups.find(({ group }) => group.code === code);
  if (own !== undefined) return own.segments;
  const parent = groups.find(({ group }) => group.children.some((child) => child.code === code));
  if (parent === undefined) return ['root'];
  return [...parent.segments, 'children', parent.group.children.findIndex((child) => child.code === code)];
}

/** The tree as a rubric has it: its weights are in columns. */
export function withoutWeights<T extends WeightedNode>({ weight: _weight, total: _total, ...node }: T): T {
  if (!('children' in node)) return node as unknown as T;
  return { ...node, children: childrenOf(node as unknown as GroupNode).map(withoutWeights) } as unknown as T;
}

function totalOf(group: Placed['group']): number {
  const isWeighted = childrenOf(group).some(hasWeight);
  return group.total ?? (isWeighted ? BASIS_POINTS : group.children.length);
}

function isMixed(group: GroupNode): boolean {
  const weighted = childrenOf(group).filter(hasWeight).length;
  return weighted > 0 && weighted < group.children.length;
}

function hasWeight({ weight }: WeightedNode): boolean {
  return weight !== undefined;
}

function childrenOf(group: GroupNode): readonly WeightedNode[] {
  return group.children;
}

function groupsUnder({ group, segments }: Placed): readonly Placed[] {
  const below = group.children.flatMap((child, index) =>
    child.kind === 'group' ? groupsUnder({ group: child, segments: [...segments, 'children', index] }) : [],
  );
  return [{ group, segments }, ...below];
}
