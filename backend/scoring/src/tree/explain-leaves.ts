import type { Explanation } from '../explanation-context';
import { SCORE_SENTENCES } from '../explanation-sentences';
import { known } from '../known';
import { metricFacts } from '../metric-facts';
import { trimmed } from '../number-text';
import type { MeasurePoints, NodeScore } from '../result-document';
import { nodesOf } from '../rubric-nodes';
import type { CriterionNode, MeasureNode } from '../rubric';
import type { Sentence } from '../sentence';
import { parentOf, weighedName } from './explain-weights';
import { fractionText, measureFacts } from './measure-facts';
import { TREE_SENTENCES } from './sentences';

/** What each criterion is and gives; under a composite it gives nothing by itself. (docs/rules/measures.md 11) */
export function leafLines(told: Explanation, nodes: ReadonlyMap<string, NodeScore>): readonly string[] {
  const root = known(nodes.get(told.rubric.root.code));
  const leaves = nodesOf(told.rubric).filter(({ kind }) => kind !== 'group');
  return leaves.flatMap((leaf) => {
    const state = stateLine(told, leaf);
    if (state !== null) return [state];
    const { score, contribution } = known(nodes.get(leaf.code));
    if (score === null || root.contribution === null) return [];
    return [valueLine(told, leaf, { score, contribution })];
  });
}

interface Scored {
  readonly score: string;
  readonly contribution: string | null;
}

function valueLine(told: Explanation, leaf: CriterionNode, { score, contribution }: Scored): string {
  const { own, say, shown } = told;
  const isInside = contribution === null;
  const facts = { name: weighedName(told, leaf), part: isInside ? '' : shown(trimmed(contribution)) };
  if (leaf.kind === 'measure') {
    const sentence = isInside ? TREE_SENTENCES['measure-inside'] : TREE_SENTENCES.measure;
    return say(sentence, { ...measureFacts(leaf, measuredOf(told, leaf), told), ...facts });
  }
  if (leaf.kind === 'metric') {
    const points = known(own.metrics.find(({ node }) => node === leaf.code));
    const sentence = isInside ? TREE_SENTENCES['metric-inside'] : SCORE_SENTENCES.metric;
    return say(sentence, { ...metricFacts(points, told), ...facts });
  }
  const sentence = isInside ? TREE_SENTENCES['mark-inside'] : SCORE_SENTENCES.mark;
  return say(sentence, { ...facts, score: shown(trimmed(score)) });
}

function measuredOf({ own }: Explanation, { code }: CriterionNode): MeasurePoints {
  return known(own.measures?.find(({ node }) => node === code));
}

/** Why there is no value; null where there is one, and for what jurors mark. */
function stateLine(told: Explanation, leaf: CriterionNode): string | null {
  if (leaf.kind === 'measure') return measureStateLine(told, leaf);
  const points = told.own.metrics.find(({ node }) => node === leaf.code);
  const sentence = points === undefined ? null : stateSentence(told, leaf, points.state);
  return sentence === null ? null : told.say(sentence, { name: weighedName(told, leaf) });
}

function measureStateLine(told: Explanation, leaf: MeasureNode): string | null {
  const { say, shown } = told;
  const measured = measuredOf(told, leaf);
  if (measured.state === 'NOT_APPLICABLE' && measured.denominator !== null) {
    const least = shown(String(leaf.leastDenominator));
    return say(TREE_SENTENCES['too-few'], {
      name: weighedName(told, leaf),
      fraction: fractionText(measured, told),
      least,
    });
  }
  const sentence = stateSentence(told, leaf, measured.state);
  return sentence === null ? null : say(sentence, { name: weighedName(told, leaf) });
}

function stateSentence(told: Explanation, leaf: CriterionNode, state: MeasurePoints['state']): Sentence | null {
  switch (state) {
    case 'VALUE':
      return null;
    case 'NOT_SUBMITTED':
      return SCORE_SENTENCES['not-submitted'];
    case 'INVALID':
      return SCORE_SENTENCES.invalid;
    case 'NOT_APPLICABLE':
      return isInSum(told, leaf) ? TREE_SENTENCES['not-applicable-in-sum'] : SCORE_SENTENCES['not-applicable'];
  }
}

function isInSum({ rubric }: Explanation, leaf: CriterionNode): boolean {
  return parentOf(rubric, leaf).combine?.kind === 'sum';
}
