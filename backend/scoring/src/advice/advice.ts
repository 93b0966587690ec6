import { canonicalText } from '../canonical-text';
import { ENGINE_VERSION } from '../engine-version';
import { known } from '../known';
import type { EntryResult, GroupResult, ResultDocument } from '../result-document';
import type { Rubric } from '../rubric';
import { splitmix64, type Generator } from '../splitmix64';
import type { AdviceDocument, GroupAdvice } from './advice-document';
import { agreementAdvice } from './agreement-advice';
import { isMeanOfTotals, markRatings, rankedRatings, ratingsOf, weighedScoresOf } from './advice-inputs';
import { type MarkingOrder, markingOrderAdvice } from './marking-order';
import { criterionAdvice, rankAdvice } from './order-advice';
import {
  adjustedAdvice,
  cautionsOf,
  type JudgedRatings,
  jurorAdvice,
  partAdvice,
  recusalAdvice,
  unusualAdvice,
} from './panel-advice';
import { severity } from './severity';

export interface AdviceOrder {
  readonly rubrics: readonly { readonly group: string; readonly rubric: Rubric }[];
  /** SHA-256 of a text, hex: seeds follow from it, so that nobody picks one. */
  readonly sha256: (text: string) => string;
  readonly draws?: AdviceDocument['draws'];
  /** From the events of marking, beside the input; absent where they are not known. (docs/rules/advice.md 10) */
  readonly orders?: readonly MarkingOrder[];
}

/** What the specification asks for. (docs/rules/advice.md 3) */
export const ADVICE_DRAWS: AdviceDocument['draws'] = { ranks: 2000, weights: 1000 };

/** What can be said about a result, group by group. The result does not depend on it. (docs/rules/advice.md 1) */
export function adviceOn(
  result: ResultDocument,
  { rubrics, sha256, draws = ADVICE_DRAWS, orders }: AdviceOrder,
): AdviceDocument {
  const generatorFor = (analysis: string): Generator =>
    splitmix64(BigInt(`0x${sha256(result.inputHash + analysis).slice(0, 16)}`));
  return {
    format: 'anggakara.advice/1',
    engineVersion: ENGINE_VERSION,
    inputHash: result.inputHash,
    generator: 'splitmix64',
    draws,
    ordersHash: orders === undefined ? null : sha256(canonicalText(orders)),
    groups: result.groups.map((group) => {
      const rubric = known(rubrics.find((one) => one.group === group.group)).rubric;
      const entries = result.entries.filter((entry) => entry.group === group.group);
      return groupAdvice({ group, rubric, entries, draws, orders, generatorFor });
    }),
  };
}

/** What is hashed as the advice, apart from the result. */
export function adviceText(advice: AdviceDocument): string {
  return canonicalText(advice);
}

interface GroupCase {
  readonly group: GroupResult;
  readonly rubric: Rubric;
  readonly entries: readonly EntryResult[];
  readonly draws: AdviceDocument['draws'];
  readonly orders: readonly MarkingOrder[] | undefined;
  readonly generatorFor: (analysis: string) => Generator;
}

function groupAdvice(given: GroupCase): GroupAdvice {
  const { group, rubric, entries, orders } = given;
  const ratings = ratingsOf(entries, rubric);
  const ranked = rankedRatings(ratings, entries);
  const weighed = weighedScoresOf(entries, rubric);
  const isMean = isMeanOfTotals(entries, rubric);
  return {
    group: group.group,
    entries: ratings.entries.length,
    jurors: ratings.jurors.length,
    places: group.places,
    ranked: ranked.entries.length,
    weighed: weighed.entries.length,
    ...jurorsAdvice({ ratings, ranked, marks: markRatings(ratings, entries, rubric), isMean }, orders),
    ranks: isMean ? rankAdvice({ ratings: ranked, weighed, places: group.places }, drawsOf(given)) : [],
    criteria: criterionAdvice(weighed, group.places),
  };
}

function drawsOf({ group, draws, generatorFor }: GroupCase): Parameters<typeof rankAdvice>[1] {
  return {
    ranks: { draws: draws.ranks, generator: generatorFor(`ranks/${group.group}`) },
    weights: { draws: draws.weights, generator: generatorFor(`weights/${group.group}`) },
  };
}

type JurorsAdvice = Omit<
  GroupAdvice,
  'group' | 'entries' | 'jurors' | 'places' | 'ranked' | 'weighed' | 'ranks' | 'criteria'
>;

/** Of everybody's totals, an entry without a rank among them: its jurors were as strict there as elsewhere. */
function jurorsAdvice(judged: JudgedRatings, orders: readonly MarkingOrder[] | undefined): JurorsAdvice {
  const { ratings, ranked, isMean } = judged;
  const parts = severity(ratings);
  const numbered = partAdvice(ratings, parts);
  return {
    cautions: cautionsOf(judged, parts, orders !== undefined),
    parts: numbered,
    severity: jurorAdvice(parts, numbered),
    adjusted: isMean ? adjustedAdvice(parts, numbered, ranked.entries) : [],
    recusals: isMean ? recusalAdvice(ratings, parts) : [],
    agreement: agreementAdvice(judged.marks),
    unusual: unusualAdvice(ratings, parts),
    orders: markingOrderAdvice(ratings, parts, orders ?? []),
  };
}
