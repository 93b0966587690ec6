import { contributionsOf } from './contributions';
import { SHOWN_PLACES } from './juror-total';
import { nodeScoreOf, type PanelScore } from './panel-score';
import type { Rational } from './rational';
import type { NodeScore } from './result-document';
import { rounded, tickText } from './rounding';
import { nodesOf } from './rubric-nodes';
import type { CriterionNode } from './rubric';
import { shownParts } from './shown-parts';

/** Every node's score and what it gives to the score that is ranked. (docs/rules/ranking.md 6) */
export function nodeResults(panel: PanelScore): readonly NodeScore[] {
  const { rubric, ranking } = panel.prepared;
  const contributions = panel.missing === null ? contributionsOf(panel, ranking) : new Map<string, Rational>();
  const parts = shownParts(contributions, SHOWN_PLACES);
  const partOf = (node: CriterionNode): bigint | null => {
    if (node.kind !== 'group') return parts.get(node.code) ?? null;
    const known = node.children.map(partOf).filter((part) => part !== null);
    return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0n);
  };
  return nodesOf(rubric).map((node) => {
    const contribution = partOf(node);
    return {
      node: node.code,
      kind: node.kind,
      score: text(scoreOf(panel, node)),
      contribution: contribution === null ? null : tickText(contribution, SHOWN_PLACES),
    };
  });
}

/** An incomplete entry has what was marked and computed, and no means over that. */
function scoreOf(panel: PanelScore, node: CriterionNode): Rational | null {
  if (panel.missing !== null && node.kind === 'group') return null;
  return nodeScoreOf(panel, panel.prepared.ranking, node.code);
}

function text(value: Rational | null): string | null {
  return value === null ? null : rounded(value, SHOWN_PLACES);
}
