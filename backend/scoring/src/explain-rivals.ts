import type { DecimalString } from './decimal-string';
import { elementName, type Explanation } from './explanation-context';
import { known } from './known';
import type { EntryResult, TieChainValue } from './result-document';
import type { Sentence } from './sentence';

/** How many equals are named on either side, the nearest first. */
const MOST_RIVALS = 3;

export const RIVAL_SENTENCES = {
  above: {
    id: '{other}, dengan nilai yang sama, berada di atasnya: {element} {theirs} lawan {own}.',
    en: '{other}, with the same score, stands above it: {element} {theirs} against {own}.',
  },
  below: {
    id: '{other}, dengan nilai yang sama, berada di bawahnya: {element} {theirs} lawan {own}.',
    en: '{other}, with the same score, stands below it: {element} {theirs} against {own}.',
  },
  nothing: { id: 'tidak ada', en: 'none' },
} as const satisfies Record<string, Sentence>;

interface Placed {
  readonly code: string;
  readonly rank: number;
  readonly score: DecimalString;
  readonly tieChain: readonly TieChainValue[];
}

/**
 * Who has the same score and another rank, and what decided between the two: in the group's order, or in that of an award
 * category. (docs/rules/ranking.md 3)
 */
export function rivalLines(told: Explanation, category: string | null): readonly string[] {
  const { result, own: entry } = told;
  const all = result.entries.flatMap((one) => (one.group === entry.group ? placedBy(one, category) : []));
  const own = known(all.find(({ code }) => code === entry.code));
  const rivals = all
    .filter(({ score, rank }) => score === own.score && rank !== own.rank)
    .flatMap((other) => decided(own, other));
  const above = rivals.filter(({ other }) => other.rank < own.rank).slice(-MOST_RIVALS);
  const below = rivals.filter(({ other }) => other.rank > own.rank).slice(0, MOST_RIVALS);
  return [
    ...above.filter(isOfNumbers).map((pair) => rivalLine(told, RIVAL_SENTENCES.above, pair)),
    ...below.filter(isOfNumbers).map((pair) => rivalLine(told, RIVAL_SENTENCES.below, pair)),
  ];
}

function placedBy({ code, standing, tieChain, indices }: EntryResult, category: string | null): readonly Placed[] {
  if (category === null) return standing.kind === 'ranked' ? [{ code, ...standing, tieChain }] : [];
  return indices.flatMap(({ index, rank, score, tieChain: chain }) =>
    index === category && rank !== null && score !== null ? [{ code, rank, score, tieChain: chain }] : [],
  );
}

/** The first place of the chain at which it says something else of two. */
interface Decided {
  readonly other: Placed;
  readonly at: number;
  readonly ours: TieChainValue;
  readonly theirs: TieChainValue;
}

function decided({ tieChain }: Placed, other: Placed): readonly Decided[] {
  const pairs = tieChain.map((ours, at) => ({ other, at, ours, theirs: known(other.tieChain[at]) }));
  return pairs.filter(({ ours, theirs }) => JSON.stringify(ours) !== JSON.stringify(theirs)).slice(0, 1);
}

/** Whether the two are told apart by one number each, and not by a list of them. */
function isOfNumbers({ ours, theirs }: Decided): boolean {
  return ours.value !== theirs.value;
}

function rivalLine(told: Explanation, sentence: Sentence, { other, at, ours, theirs }: Decided): string {
  const shown = ({ value }: TieChainValue): string =>
    value === null ? told.say(RIVAL_SENTENCES.nothing) : told.shown(value);
  const element = elementName(told, known(told.rubric.tieChain.elements[at]));
  return told.say(sentence, { other: other.code, element, theirs: shown(theirs), own: shown(ours) });
}
