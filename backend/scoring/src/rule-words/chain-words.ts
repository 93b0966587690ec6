import type { TieChainElement } from '../panel/chain-element';
import { CHAIN_ENDS, CHAIN_RULES } from './rule-sentences';
import { named, type RulePart, type Say } from './rule-parts';

/** What a step of a tie chain looks at; names of nodes and stages as the edition has them. */
export function elementWords(
  element: TieChainElement,
  names: { readonly node: (code: string) => string; readonly stage: (code: string) => string },
  say: Say,
): readonly RulePart[] {
  switch (element.kind) {
    case 'node':
      return say(CHAIN_RULES.node, { node: named(names.node(element.node)) });
    case 'carried-score':
    case 'carried-rank':
      return say(CHAIN_RULES[element.kind], { stage: named(names.stage(element.stage)) });
    case 'countback': {
      const words = say(CHAIN_RULES[`countback-${element.of}`]);
      return element.equalCountOnly ? [...words, ...say(CHAIN_ENDS['equal-counts'])] : words;
    }
    case 'measure':
      return say(CHAIN_RULES[`measure-${element.order}`], { measure: named(element.measure) });
    default:
      return say(CHAIN_RULES[element.kind], { ...element });
  }
}
