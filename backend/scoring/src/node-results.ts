import type { Parts } from './contributions';
import { plus, type Integer } from './integer';
import { SHOWN_PLACES } from './juror-total';
import { known } from './known';
import { nodeScoreOf, type PanelScore } from './panel-score';
import type { NodeScore } from './result-document';
import { rounded, tickText } from './rounding';
import type { CriterionNode } from './rubric';
import { shownParts } from './shown-parts';
import { isComposite } from './tree/combination';

/** Every node's score and what it gives to the score that is ranked, made of what the leaves give. (docs/rules/ranking.md 6) */
export function nodeResults(panel: PanelScore, contributions: Parts | null): readonly NodeScore[] {
  const parts = partsOf(panel, contributions);
  return panel.prepared.nodes.map((node, place) => {
    const part = parts[place] ?? null;
    return {
      node: node.code,
      kind: isComposite(node) ? 'composite' : node.kind,
      score: scoreOf(panel, node),
      contribution: part === null ? null : tickText(part, SHOWN_PLACES),
    };
  });
}

/** By node: parts of leaves and composites, and of every other group the sum of its own; an incomplete entry has none. */
function partsOf(panel: PanelScore, contributions: Parts | null): readonly (Integer | null)[] {
  if (contributions === null) return [];
  const { nodes, linear } = panel.prepared;
  const parts = nodes.map((): Integer | null => null);
  shownParts(contributions, SHOWN_PLACES).forEach((part, term) => {
    parts[known(linear.nodes[term])] = part;
  });
  for (let place = nodes.length - 1; place > 0; place -= 1) {
    const [part, parent] = [parts[place] ?? null, known(linear.parents[place])];
    if (part !== null) parts[parent] = plus(parts[parent] ?? 0, part);
  }
  return parts;
}

/** An incomplete entry has what was marked and computed, and no means over that. */
function scoreOf(panel: PanelScore, node: CriterionNode): string | null {
  if (panel.missing !== null && node.kind === 'group') return null;
  const score = nodeScoreOf(panel, null, node.code);
  return score === null ? null : rounded(score, isComposite(node) ? Math.max(SHOWN_PLACES, node.places) : SHOWN_PLACES);
}
