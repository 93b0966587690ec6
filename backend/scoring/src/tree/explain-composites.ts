import type { Explanation } from '../explanation-context';
import { known } from '../known';
import { trimmed } from '../number-text';
import type { CutDistance, NodeScore } from '../result-document';
import { groupsOf } from '../rubric-nodes';
import type { GroupNode } from '../rubric';
import type { Sentence } from '../sentence';
import { isComposite } from './combination';
import { TREE_SENTENCES as SENTENCES } from './sentences';

/** How each group that is more than a weighted mean came about, the lowest first. (docs/rules/measures.md 8-11) */
export function compositeLines(told: Explanation, nodes: ReadonlyMap<string, NodeScore>): readonly string[] {
  return groupsOf(told.rubric)
    .toReversed()
    .flatMap((group) => {
      const { score, contribution } = known(nodes.get(group.code));
      const sentence = sentenceOf(group);
      if (score === null || sentence === null) return [];
      return [
        groupLine(told, group, { sentence, score, nodes }),
        ...(isComposite(group) ? givesLines(told, group, contribution) : []),
      ];
    });
}

function sentenceOf(group: GroupNode): Sentence | null {
  if (group.combine?.kind === 'geometric-mean') return SENTENCES['geometric-mean'];
  if (group.combine?.kind === 'sum') return isComposite(group) ? SENTENCES['rounded-sum'] : SENTENCES.sum;
  return isComposite(group) ? SENTENCES['rounded-mean'] : null;
}

interface Told {
  readonly sentence: Sentence;
  readonly score: string;
  readonly nodes: ReadonlyMap<string, NodeScore>;
}

function groupLine({ say, shown }: Explanation, group: GroupNode, { sentence, score, nodes }: Told): string {
  const children = group.children.flatMap(({ code, name }) => {
    const own = known(nodes.get(code)).score;
    if (own === null) return [];
    const factor = group.combine?.kind === 'sum' ? `${shown(known(group.combine.factors[code]))} × ` : '';
    return [`${factor}${name} ${shown(trimmed(own))}`];
  });
  const facts = { name: group.name, children: children.join('; '), score: shown(trimmed(score)) };
  return say(sentence, { ...facts, places: group.places ?? 0 });
}

/** What a composite gives to the groups above it; the root is the score itself. */
function givesLines({ rubric, say, shown }: Explanation, group: GroupNode, part: string | null): readonly string[] {
  if (part === null || group.code === rubric.root.code) return [];
  return [say(SENTENCES.gives, { name: group.name, part: shown(trimmed(part)) })];
}

/** Why the distance to the cut is not split further. (docs/rules/measures.md 11) */
export function indivisibleLines({ rubric, say, nameOf }: Explanation, { parts }: CutDistance): readonly string[] {
  const composites = new Set(groupsOf(rubric).flatMap((group) => (isComposite(group) ? [group.code] : [])));
  const names = parts.filter(({ node, difference }) => composites.has(node) && trimmed(difference) !== '0');
  if (names.length === 0) return [];
  return [say(SENTENCES.indivisible, { names: names.map(({ node }) => nameOf(node)).join(', ') })];
}
