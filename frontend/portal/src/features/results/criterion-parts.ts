import { nodesOf, type CriterionNode, type Rubric } from '../../data/rubric';
import type { EntryResult } from '../../data/result';

/** One line of what an entry's score is made of. */
export interface CriterionPart {
  readonly code: string;
  readonly name: string;
  readonly kind: CriterionNode['kind'];
  /** Steps below the root; the root itself is not listed. */
  readonly depth: number;
  /** Weight in the index over the total of its parent, for each column that ranks the group. */
  readonly weights: readonly string[];
  readonly score: string | null;
  readonly contribution: string | null;
  /** What the cut's entry has more here; negative where this entry is ahead. */
  readonly distance: string | null;
}

/** The rubric's tree with what the entry got at each node, in the rubric's order. */
export function criterionParts(rubric: Rubric, entry: EntryResult): readonly CriterionPart[] {
  const depths = depthsOf(rubric.root, 0);
  const columns = rubric.indices.filter(({ code }) => rubric.rankedBy.indices.includes(code));
  const parents = new Map(
    nodesOf(rubric).flatMap((node) =>
      node.kind === 'group' ? node.children.map((child) => [child.code, node.code] as const) : [],
    ),
  );
  return nodesOf(rubric)
    .filter(({ code }) => code !== rubric.root.code)
    .map((node) => ({
      code: node.code,
      name: node.name,
      kind: node.kind,
      depth: depths.get(node.code) ?? 1,
      weights: columns.map(
        ({ weights, totals }) => `${weights[node.code] ?? 0}/${totals[parents.get(node.code) ?? ''] ?? 0}`,
      ),
      ...scoreOf(entry, node.code),
      distance: entry.cutDistance?.parts.find((part) => part.node === node.code)?.difference ?? null,
    }));
}

function scoreOf({ nodes }: EntryResult, code: string): Pick<CriterionPart, 'score' | 'contribution'> {
  const { score = null, contribution = null } = nodes.find(({ node }) => node === code) ?? {};
  return { score, contribution };
}

function depthsOf(node: CriterionNode, depth: number): ReadonlyMap<string, number> {
  const below = node.kind === 'group' ? node.children.flatMap((child) => [...depthsOf(child, depth + 1)]) : [];
  return new Map([[node.code, depth], ...below]);
}
