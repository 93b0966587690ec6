import { known } from '../known';
import type { Language } from '../number-text';
import type { PanelRule } from '../panel/panel-rule';
import type { Combination, GroupNode, Provenance, Rubric } from '../rubric';
import { groupsOf, nodesOf } from '../rubric-nodes';
import { elementWords } from './chain-words';
import { finalWords } from './final-words';
import { ORDERED_BY, PANEL_RULES, PLACE_POINTS, POINT_TOTALS, SHARED_RANKS } from './panel-words';
import { ADJUSTMENT_RULES, CHAIN_ENDS, COMBINATION_RULES, PLAIN_RULES, RULE_LABELS } from './rule-sentences';
import { joined, named, type RuleInWords, type RuleKind, type RulePart, saidIn, type Say } from './rule-parts';

/** How the codes of stages are called. */
export type StageName = (code: string) => string;

/** Every rule by which a rubric makes a rank of marks, in words that are true of any rubric. (docs/rules/ranking.md 9) */
export function rubricRules(rubric: Rubric, language: Language, stageName: StageName): readonly RuleInWords[] {
  const say = saidIn(language);
  const rule = (kind: RuleKind, parts: readonly RulePart[], provenance: Provenance | null): RuleInWords => {
    return { kind, label: RULE_LABELS[kind][language], parts, provenance };
  };
  const { rankedBy, panel, final, quorum, leastApplicablePercent, rounding, tieChain } = rubric;
  return [
    rule('ranked-by', rankedByWords(rubric, say), rankedBy.provenance),
    rule('panel', panelWords(panel, say), panel.provenance),
    ...combined(rubric).map((group) => rule('combination', combinationWords(group, say), group.provenance)),
    rule('final', finalWords(final, stageName, say), final?.provenance ?? null),
    rule('adjustments', say(ADJUSTMENT_RULES[final?.kind === 'factored-ranks' ? 'ranks' : 'scores']), null),
    rule('quorum', say(PLAIN_RULES.quorum, { sheets: quorum.sheets }), quorum.provenance),
    rule(
      'least-applicable',
      say(PLAIN_RULES['least-applicable'], { percent: leastApplicablePercent.value }),
      leastApplicablePercent.provenance,
    ),
    rule('rounding', roundingWords(rubric, say), rounding.provenance),
    rule('tie-chain', chainWords(rubric, stageName, say), tieChain.provenance),
  ];
}

/** The same rule as a text. */
export function ruleText({ parts }: Pick<RuleInWords, 'parts'>): string {
  return parts.map(({ text }) => text).join('');
}

/** How jurors are joined, as a text. */
export function panelText(panel: PanelRule, language: Language): string {
  return ruleText({ parts: panelWords(panel, saidIn(language)) });
}

function panelWords(panel: PanelRule, say: Say): readonly RulePart[] {
  if (panel.method !== 'rank-points') {
    return say(PANEL_RULES[`${panel.method}-${panel.level ?? 'totals'}`], 'drop' in panel ? { drop: panel.drop } : {});
  }
  const sentences = [
    say(PLACE_POINTS, { points: panel.points.join(', ') }),
    say(ORDERED_BY[panel.orderedBy]),
    say(SHARED_RANKS[panel.sharedRanks]),
    say(POINT_TOTALS[panel.total]),
  ];
  return joined(sentences, ' ');
}

function rankedByWords({ rankedBy, indices }: Rubric, say: Say): readonly RulePart[] {
  const names = rankedBy.indices.map((code) => [named(indices.find((index) => index.code === code)?.name ?? code)]);
  if (names.length === 1) return say(PLAIN_RULES.column, { column: names.flat() });
  const and = say(PLAIN_RULES.and)
    .map(({ text }) => text)
    .join('');
  return say(PLAIN_RULES.columns, { columns: joined(names, and) });
}

interface CombinedGroup extends GroupNode {
  readonly combine: Combination;
}

/** Groups that say how they are joined, and are no weighted mean. */
function combined(rubric: Rubric): readonly CombinedGroup[] {
  return groupsOf(rubric).flatMap(({ combine, ...group }) => {
    return combine === undefined || combine.kind === 'weighted-mean' ? [] : [{ ...group, combine }];
  });
}

function combinationWords({ name, combine, children }: CombinedGroup, say: Say): readonly RulePart[] {
  const node = named(name);
  if (combine.kind !== 'sum') return say(COMBINATION_RULES[combine.kind], { node });
  const parts = children.map((child) =>
    say(PLAIN_RULES.part, { stage: [named(child.name)], factor: known(combine.factors[child.code]) }),
  );
  return say(COMBINATION_RULES.sum, { node, parts: joined(parts, ' + ') });
}

function roundingWords({ rounding }: Rubric, say: Say): readonly RulePart[] {
  const { metric, criterion, stage, final } = rounding;
  const criteria = criterion === null ? say(PLAIN_RULES.unrounded) : say(PLAIN_RULES.decimals, { count: criterion });
  return say(PLAIN_RULES.rounding, { metric, criterion: criteria, stage, final });
}

function chainWords(rubric: Rubric, stage: StageName, say: Say): readonly RulePart[] {
  const { elements } = rubric.tieChain;
  if (elements.length === 0) return say(CHAIN_ENDS.none);
  const nodes = new Map(nodesOf(rubric).map(({ code, name }) => [code, name]));
  const node = (code: string): string => nodes.get(code) ?? code;
  return joined(
    elements.map((element) => elementWords(element, { node, stage }, say)),
    ', ',
  );
}
