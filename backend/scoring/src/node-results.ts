import { contributionsOf } from './contributions';
import { SHOWN_PLACES } from './juror-total';
import { nodeScoreOf, type PanelScore } from './panel-score';
import type { NodeScore } from './result-document';
import { rounded, tickText } from './rounding';
import type { CriterionNode } from './rubric';
import { shownParts } from './shown-parts';
import { isComposite } from './tree/combination';

/** Every node's score and what it gives to the score that is ranked. (docs/rules/ranking.md 6) */
export function nodeResults(panel: PanelScore): readonly NodeScore[] {
  const parts = partsOf(panel);
  return panel.prepared.nodes.map((node) => {
    const part = parts.get(node.code);
    return {
      node: node.code,
      kind: isComposite(node) ? 'composite' : node.kind,
      score: scoreOf(panel, node),
      contribution: part === undefined ? null : tickText(part, SHOWN_PLACES),
    };
  });
}

/** Parts of leaves and composites, and of every other group the sum of its own; an incomplete entry has none. */
function partsOf(panel: PanelScore): ReadonlyMap<string, bigint> {
  if (panel.missing !== null) return new Map();
  const parts = new Map(shownParts(contributionsOf(panel, null), SHOWN_PLACES));
  for (const node of panel.prepared.nodes.toReversed()) {
    if (node.kind !== 'group' || isComposite(node)) continue;
    const own = node.children.flatMap(({ code }) => parts.get(code) ?? []);
    if (own.length > 0)
      parts.set(
        node.code,
        own.reduce((sum, part) => sum + part, 0n),
      );
  }
  return parts;
}

/** An incomplete entry has what was marked and computed, and no means over that. */
function scoreOf(panel: PanelScore, node: CriterionNode): string | null {
  if (panel.missing !== null && node.kind === 'group') return null;
  const score = nodeScoreOf(panel, null, node.code);
  return score === null ? null : rounded(score, isComposite(node) ? Math.max(SHOWN_PLACES, node.places) : SHOWN_PLACES);
}
