import type { FinalRule } from '../panel/final-rule';
import { FINAL_RULES, PLAIN_RULES } from './rule-sentences';
import { joined, named, type RulePart, type Say } from './rule-parts';

type StageName = (code: string) => string;

/** How the score of a stage becomes the final one; as it is where there is no rule. */
export function finalWords(rule: FinalRule | undefined, stageName: StageName, say: Say): readonly RulePart[] {
  if (rule === undefined) return say(FINAL_RULES.own);
  const total = rule.kind === 'carry' ? rule.total : 0;
  return say(FINAL_RULES[rule.kind], { total, parts: joined(partsOf(rule, stageName, say), ', ') });
}

function partsOf(rule: FinalRule, stageName: StageName, say: Say): readonly (readonly RulePart[])[] {
  const own = say(PLAIN_RULES['own-stage']);
  const part = (stage: readonly RulePart[], factor: string | number) => say(PLAIN_RULES.part, { stage, factor });
  switch (rule.kind) {
    case 'carry':
      return [part(own, rule.own), ...rule.stages.map(({ stage, weight }) => part([named(stageName(stage))], weight))];
    case 'factored-ranks':
      return [part(own, rule.own), ...rule.stages.map(({ stage, factor }) => part([named(stageName(stage))], factor))];
    case 'best-of':
      return [own, ...rule.stages.map((stage) => [named(stageName(stage))])];
  }
}
