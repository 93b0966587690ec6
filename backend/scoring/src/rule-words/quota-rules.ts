import type { ClassQuota, Quota } from '../input-document';
import type { Language } from '../number-text';
import { PLACE_RULES, RULE_LABELS, SHORTFALL_RULES, TIE_RULES } from './rule-sentences';
import { joined, named, type RuleInWords, type RulePart, saidIn, type Say } from './rule-parts';

/** How many places a group and its classes have, and what is done with equals across the last one. (docs/rules/shortlist.md 7-11) */
export function quotaRules({ places, classes = [], ties }: Quota, language: Language): readonly RuleInWords[] {
  const say = saidIn(language);
  const sentences = [say(PLACE_RULES.places, { places }), ...classes.map((one) => classWords(one, say))];
  const policy = ties ?? { kind: 'ruling' as const };
  const seed = 'seed' in policy ? policy.seed : '';
  return [
    { kind: 'places', label: RULE_LABELS.places[language], parts: joined(sentences, ' '), provenance: null },
    {
      ...{ kind: 'ties-at-cut', label: RULE_LABELS['ties-at-cut'][language] },
      ...{ parts: say(TIE_RULES[policy.kind], { seed }), provenance: null },
    },
  ];
}

function classWords({ class: name, cap, floor, shortfall, inside }: ClassQuota, say: Say): readonly RulePart[] {
  const bounds = [
    ...(inside === undefined ? [] : [say(PLACE_RULES.inside, { inside: named(inside) })]),
    ...(cap === undefined ? [] : [say(PLACE_RULES.cap, { cap })]),
    ...(floor === undefined ? [] : [say(PLACE_RULES.floor, { floor })]),
    ...(shortfall === undefined ? [] : [say(SHORTFALL_RULES[shortfall])]),
  ];
  const told = bounds.length === 0 ? [say(PLACE_RULES.free)] : bounds;
  return say(PLACE_RULES.class, { class: named(name), bounds: joined(told, ', ') });
}
