import { known } from './known';
import type { CriterionNode, GroupNode } from './rubric';
import { linearTerms, termCodes } from './tree/combination';

/** What gives a part to the score: leaves and composites that stand under no composite. (docs/rules/ranking.md 6) */
export interface LinearTerms {
  readonly codes: readonly string[];
  /** Where each stands among the terms of a column, of which there are so many. */
  readonly terms: readonly number[];
  readonly count: number;
  /** Where each stands among the nodes. */
  readonly nodes: readonly number[];
  /** For each node where its group stands among the nodes; null for the root. */
  readonly parents: readonly (number | null)[];
}

/** The same for every entry, so that parts are looked up by number. */
export function linearTermsOf(root: GroupNode, nodes: readonly CriterionNode[]): LinearTerms {
  const codes = linearTerms(root);
  const all = termCodes(root);
  const places = new Map(nodes.map(({ code }, place) => [code, place]));
  const parents = nodes.map((): number | null => null);
  nodes.forEach((node, place) => {
    if (node.kind === 'group') for (const { code } of node.children) parents[known(places.get(code))] = place;
  });
  return {
    codes,
    terms: codes.map((code) => all.indexOf(code)),
    count: all.length,
    nodes: codes.map((code) => known(places.get(code))),
    parents,
  };
}
