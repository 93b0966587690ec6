import type { ReviseInstrument } from '@anggakara/contracts';
import type { CriterionNode, MetricNode, Provenance, Rubric, RubricIndex } from '@anggakara/scoring';

type Revision = Pick<ReviseInstrument, 'weights' | 'goalposts' | 'reason'>;

/**
 * The rubric of the next version with other weights and goalposts. Whatever the organiser changes is an assumption from
 * then on and says why; a documented weight that was changed names what was documented. (docs/rules/stages.md 5)
 */
export function revisedRubric(rubric: Rubric, revision: Revision): Rubric {
  return {
    ...rubric,
    version: rubric.version + 1,
    root: { ...rubric.root, children: rubric.root.children.map((node) => revisedNode(node, revision)) },
    indices: rubric.indices.map((index) => reweightedIndex(index, revision)),
  };
}

function revisedNode(node: CriterionNode, revision: Revision): CriterionNode {
  const isReweighted = revision.weights.some((weight) => weight.node === node.code);
  const provenance = isReweighted ? changed(node.provenance, revision.reason) : node.provenance;
  switch (node.kind) {
    case 'group':
      return { ...node, provenance, children: node.children.map((child) => revisedNode(child, revision)) };
    case 'metric':
      return { ...movedPosts(node, revision), provenance };
    case 'mark':
    case 'measure':
      return { ...node, provenance };
  }
}

function reweightedIndex(index: RubricIndex, { weights, reason }: Revision): RubricIndex {
  const own = weights.filter((weight) => weight.index === index.code);
  if (own.length === 0) return index;
  const changes = Object.fromEntries(own.map(({ node, weight }) => [node, weight]));
  return { ...index, weights: { ...index.weights, ...changes }, provenance: changed(index.provenance, reason) };
}

function movedPosts(node: MetricNode, { goalposts, reason }: Revision): MetricNode {
  const own = goalposts.find((posts) => posts.node === node.code);
  if (own === undefined) return node;
  const provenance = changed(node.goalposts.provenance, reason);
  return { ...node, goalposts: { zeroAt: own.zeroAt, fullAt: own.fullAt, provenance } };
}

function changed(before: Provenance, reason: string): Provenance {
  const origin = before.kind === 'documented' ? ` Semula terdokumentasi: ${before.source}.` : '';
  return { kind: 'assumption', reason: `Diubah penyelenggara: ${reason}${origin}` };
}
