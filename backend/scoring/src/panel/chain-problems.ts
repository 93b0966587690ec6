import { isDecimalString } from '../decimal-string';
import type { InputDocument } from '../input-document';
import { placedIn, type Placed, type Problem } from '../problem';
import type { Rubric } from '../rubric';
import { isSeed } from '../selection/lot';
import type { TieChainElement } from './chain-element';

export type ChainProblemCode =
  | 'chain-mark-not-decimal'
  | 'chain-measure-without-code'
  | 'chain-lot-without-seed'
  | 'chain-lot-not-last'
  | 'countback-among-winners';

type ChainProblem = Problem<ChainProblemCode>;

/** What is wrong with elements that count, draw or look at figures. (docs/rules/ranking.md 10-14) */
export function chainProblems({ tieChain }: Rubric): readonly ChainProblem[] {
  const elements = placedIn(tieChain.elements, 'tieChain.elements');
  const early = elements.slice(0, -1).filter(({ value }) => value.kind === 'lot');
  return [
    ...elements.flatMap(elementProblems),
    ...early.map(({ path }): ChainProblem => ({ code: 'chain-lot-not-last', path, facts: {} })),
  ];
}

function elementProblems({ value: element, path }: Placed<TieChainElement>): readonly ChainProblem[] {
  switch (element.kind) {
    case 'count-of-marks':
      if (isDecimalString(element.atLeast)) return [];
      return [{ code: 'chain-mark-not-decimal', path: `${path}.atLeast`, facts: { value: element.atLeast } }];
    case 'measure':
      if (element.measure !== '') return [];
      return [{ code: 'chain-measure-without-code', path: `${path}.measure`, facts: {} }];
    case 'lot':
      if (isSeed(element.seed)) return [];
      return [{ code: 'chain-lot-without-seed', path: `${path}.seed`, facts: { seed: element.seed } }];
    default:
      return [];
  }
}

/** A vector has no sum over several winners. (docs/rules/ranking.md 10) */
export function countbacksAmongWinners({ rubrics, selection }: InputDocument): readonly ChainProblem[] {
  if (selection.kind !== 'winners') return [];
  return placedIn(rubrics, 'rubrics').flatMap(({ value: { group, rubric }, path }) =>
    placedIn(rubric.tieChain.elements, `${path}.rubric.tieChain.elements`)
      .filter(({ value }) => value.kind === 'countback')
      .map((element): ChainProblem => ({ code: 'countback-among-winners', path: element.path, facts: { group } })),
  );
}
