import { NAMES } from './explanation-sentences';
import { known } from './known';
import { CHAIN_NAMES, factsOf, nameFor } from './panel/chain-sentences';
import type { Voice } from './metric-facts';
import { numberText, type Language } from './number-text';
import type { EntryResult, GroupResult, ResultDocument } from './result-document';
import { nodesOf } from './rubric-nodes';
import type { TieChainElement } from './panel/chain-element';
import type { Rubric } from './rubric';
import { filled } from './sentence';

/** One entry of a result in the reader's language. */
export interface Explanation extends Voice {
  readonly result: ResultDocument;
  readonly rubric: Rubric;
  readonly group: GroupResult;
  readonly own: EntryResult;
  readonly nameOf: (node: string) => string;
}

export function explanation(result: ResultDocument, rubric: Rubric, entry: string, language: Language): Explanation {
  const own = result.entries.find(({ code }) => code === entry);
  const group = result.groups.find((one) => one.group === own?.group);
  if (own === undefined || group === undefined) throw new RangeError(`no such entry: ${entry}`);
  const names = new Map(nodesOf(rubric).map(({ code, name }) => [code, name]));
  return {
    ...{ result, rubric, group, own },
    say: (sentence, facts) => filled(sentence, language, facts),
    shown: (decimal) => numberText(decimal, language),
    nameOf: (node) => known(names.get(node)),
  };
}

/** The name of a weight column, which is that of its award category. */
export function columnName({ rubric }: Explanation, index: string): string {
  return rubric.indices.find(({ code }) => code === index)?.name ?? index;
}

export function elementName({ say, nameOf, shown }: Explanation, element: TieChainElement): string {
  switch (element.kind) {
    case 'node':
      return nameOf(element.node);
    case 'metric':
      return say(NAMES['lower-bound'], { metric: element.metric });
    case 'carried-score':
      return say(NAMES['carried-score'], { stage: element.stage });
    case 'median-juror-total':
      return say(NAMES['median-juror-total']);
    default:
      return say(CHAIN_NAMES[nameFor(element)], factsOf(element, shown));
  }
}
