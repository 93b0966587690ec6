import { placesOf } from './decimal-string';
import { columnName, elementName, type Explanation } from './explanation-context';
import { rivalLines } from './explain-rivals';
import { SCORE_SENTENCES as SENTENCES } from './explanation-sentences';
import { known } from './known';
import { trimmed } from './number-text';
import type { NodeScore, TieChainValue } from './result-document';
import { finalLines, isAdjustedBefore } from './panel/explain-final';
import { panelLines } from './panel/explain-panel';
import { PANEL_SENTENCES } from './panel/sentences';
import { compositeLines } from './tree/explain-composites';
import { leafLines } from './tree/explain-leaves';

/** How the score came about: the panel, what each criterion gave, and their sum. */
export function scoreLines(told: Explanation): readonly string[] {
  const { own, rubric, say } = told;
  const panel = [...panelLines(told)];
  if (own.recused > 0) panel.push(say(SENTENCES.recused, { recused: own.recused }));
  const columns = rubric.rankedBy.indices.map((index) => columnName(told, index));
  if (columns.length > 1) panel.push(say(SENTENCES['mean-of-columns'], { columns: columns.join('; ') }));
  const nodes = new Map(own.nodes.map((node) => [node.node, node]));
  const score = [...leafLines(told, nodes), ...compositeLines(told, nodes), ...sumLines(told, nodes)];
  return [...panel, ...score, ...finalLines(told)];
}

function sumLines(told: Explanation, nodes: ReadonlyMap<string, NodeScore>): readonly string[] {
  const { own, rubric, say, shown } = told;
  const sum = nodes.get(rubric.root.code)?.contribution ?? null;
  if (own.standing.kind !== 'ranked' || sum === null) return [];
  const score = own.stageScore ?? own.standing.score;
  if (isAdjustedBefore(told))
    return [say(PANEL_SENTENCES['sum-adjusted'], { sum: shown(trimmed(sum)), score: shown(score) })];
  const places = placesOf(score);
  return [say(SENTENCES.sum, { sum: shown(sum), places, score: shown(score) })];
}

/** What told the entry from those with the same score, in the group and in each category. (docs/rules/ranking.md 3, 5) */
export function tieLines(told: Explanation): readonly string[] {
  const { own } = told;
  if (own.standing.kind !== 'ranked') return [];
  const standings = own.indices.flatMap(({ score, rank, ...column }) =>
    rank === null || score === null ? [] : [{ ...column, score, rank }],
  );
  const inCategory = (column: (typeof standings)[number]): readonly string[] => [
    ...chainLines(told, column),
    ...rivalLines(told, column.index),
  ];
  const categories = standings.length > 1 ? standings.flatMap(inCategory) : [];
  const group = [...chainLines(told, { ...own, ...own.standing }), ...rivalLines(told, null)];
  return group.length === 0 ? [told.say(SENTENCES.alone), ...categories] : [...group, ...categories];
}

interface Chained {
  readonly rank: number;
  readonly score: string;
  readonly tieChain: readonly TieChainValue[];
  readonly separatedBy: number | null;
  readonly sharesRankWith: readonly string[];
}

function chainLines(told: Explanation, chained: Chained): readonly string[] {
  const { rubric, say, shown } = told;
  const { elements } = rubric.tieChain;
  const lines: string[] = [];
  const element = chained.separatedBy === null ? undefined : elements[chained.separatedBy];
  if (element !== undefined && chained.separatedBy !== null) {
    const value = valueText(told, known(chained.tieChain[chained.separatedBy]));
    lines.push(
      say(SENTENCES.separated, {
        score: shown(chained.score),
        place: chained.separatedBy + 1,
        element: elementName(told, element),
        value,
      }),
    );
  }
  if (chained.sharesRankWith.length > 0) {
    const names = elements.map((one) => elementName(told, one)).join(', ');
    const others = chained.sharesRankWith.join(', ');
    lines.push(say(SENTENCES.shared, { elements: names, others, rank: chained.rank }));
  }
  return lines;
}

/** What the deciding element says: one value, or those of a countback from the highest down. */
function valueText({ shown }: Explanation, { value, values }: TieChainValue): string {
  if (values !== undefined) return values.map(shown).join(' - ');
  return value === null ? '-' : shown(value);
}
