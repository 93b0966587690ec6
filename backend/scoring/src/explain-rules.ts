import { columnName, type Explanation } from './explanation-context';
import { NAMES, RULE_SENTENCES as SENTENCES } from './explanation-sentences';
import type { PanelMethod } from './panel/panel-rule';
import { groupsOf, measureNodesOf, metricNodesOf } from './rubric-nodes';
import type { Provenance } from './rubric';
import type { Sentence } from './sentence';
import { isComposite } from './tree/combination';
import { TREE_NAMES } from './tree/sentences';

/** Rule version, rounding, what is documented and what is assumed, and the input. (docs/rules/ranking.md 9) */
export function ruleLines(told: Explanation): readonly string[] {
  const { result, group, say } = told;
  const { metric, stage, final } = group.rounding;
  const version = { code: group.rubricCode, version: group.rubricVersion, engine: result.engineVersion };
  return [
    say(SENTENCES.rule, { ...version, metric, stage, final }),
    ...provenanceLines(told),
    say(SENTENCES.input, { hash: result.inputHash }),
  ];
}

interface Rule {
  readonly what: string;
  readonly provenance: Provenance;
}

/** One line for all rules that have the same source or the same reason. */
function provenanceLines(told: Explanation): readonly string[] {
  const whats = new Map<string, { readonly provenance: Provenance; readonly names: string[] }>();
  for (const { what, provenance } of rulesOf(told)) {
    const key = provenance.kind + basisOf(provenance);
    const known = whats.get(key) ?? { provenance, names: [] };
    known.names.push(what);
    whats.set(key, known);
  }
  return [...whats.values()].map(({ provenance, names }) => {
    const what = names.join(', ');
    return provenance.kind === 'documented'
      ? told.say(SENTENCES.documented, { what, source: provenance.source })
      : told.say(SENTENCES.assumption, { what, reason: provenance.reason });
  });
}

function basisOf(provenance: Provenance): string {
  return provenance.kind === 'documented' ? provenance.source : provenance.reason;
}

function rulesOf(told: Explanation): readonly Rule[] {
  const { rubric, say } = told;
  const { rankedBy, panel, quorum, leastApplicablePercent, rounding, tieChain } = rubric;
  const percent = leastApplicablePercent.value;
  return [
    ...rubric.indices.map(({ code, provenance }) => ({
      what: say(NAMES.weights, { column: columnName(told, code) }),
      provenance,
    })),
    ...metricNodesOf(rubric).map(({ name, goalposts }) => ({
      what: say(NAMES.goalposts, { metrics: name }),
      provenance: goalposts.provenance,
    })),
    ...treeRules(told),
    { what: say(NAMES['ranked-by']), provenance: rankedBy.provenance },
    { what: say(panelName(panel.method)), provenance: panel.provenance },
    ...(rubric.final === undefined ? [] : [{ what: say(NAMES.final), provenance: rubric.final.provenance }]),
    { what: say(NAMES.quorum, { sheets: quorum.sheets }), provenance: quorum.provenance },
    { what: say(NAMES['least-applicable'], { percent }), provenance: leastApplicablePercent.provenance },
    { what: say(NAMES.rounding), provenance: rounding.provenance },
    { what: say(NAMES['tie-chain']), provenance: tieChain.provenance },
  ];
}

/** How measures are given points and composites are computed: each node says where that comes from. */
function treeRules({ rubric, say }: Explanation): readonly Rule[] {
  return [
    ...measureNodesOf(rubric).map(({ name, provenance }) => ({ what: say(TREE_NAMES.norm, { name }), provenance })),
    ...groupsOf(rubric)
      .filter((group) => isComposite(group) || group.combine?.kind === 'sum')
      .map(({ name, provenance }) => ({ what: say(TREE_NAMES.combination, { name }), provenance })),
  ];
}

function panelName(method: PanelMethod): Sentence {
  return method === 'mean' ? NAMES.panel : NAMES[`panel-${method}`];
}
