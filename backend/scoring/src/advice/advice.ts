import { canonicalText } from '../canonical-text';
import { ENGINE_VERSION } from '../engine-version';
import { known } from '../known';
import type { EntryResult, GroupResult, ResultDocument } from '../result-document';
import type { Rubric } from '../rubric';
import { splitmix64, type Generator } from '../splitmix64';
import type { AdviceDocument, GroupAdvice } from './advice-document';
import { agreementAdvice, cautionsOf, jurorAdvice, recusalAdvice, unusualAdvice } from './panel-advice';
import { criterionAdvice, rankAdvice } from './order-advice';
import { ratingsOf, weighedScoresOf } from './advice-inputs';
import { severity } from './severity';

export interface AdviceOrder {
  readonly rubrics: readonly { readonly group: string; readonly rubric: Rubric }[];
  /** SHA-256 of a text, hex: seeds follow from it, so that nobody picks one. */
  readonly sha256: (text: string) => string;
  readonly draws?: AdviceDocument['draws'];
}

/** What the specification asks for. (docs/rules/advice.md 3) */
export const ADVICE_DRAWS: AdviceDocument['draws'] = { ranks: 2000, weights: 1000 };

/** What can be said about a result, group by group. The result does not depend on it. (docs/rules/advice.md 1) */
export function adviceOn(
  result: ResultDocument,
  { rubrics, sha256, draws = ADVICE_DRAWS }: AdviceOrder,
): AdviceDocument {
  const generatorFor = (analysis: string): Generator =>
    splitmix64(BigInt(`0x${sha256(result.inputHash + analysis).slice(0, 16)}`));
  return {
    format: 'anggakara.advice/1',
    engineVersion: ENGINE_VERSION,
    inputHash: result.inputHash,
    generator: 'splitmix64',
    draws,
    groups: result.groups.map((group) => {
      const rubric = known(rubrics.find((one) => one.group === group.group)).rubric;
      const entries = result.entries.filter((entry) => entry.group === group.group);
      return groupAdvice({ group, rubric, entries, draws, generatorFor });
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
  readonly generatorFor: (analysis: string) => Generator;
}

function groupAdvice({ group, rubric, entries, draws, generatorFor }: GroupCase): GroupAdvice {
  const ratings = ratingsOf(entries, rubric);
  const weighed = weighedScoresOf(entries, rubric);
  const parts = severity(ratings);
  const { places } = group;
  return {
    group: group.group,
    entries: ratings.entries.length,
    jurors: ratings.jurors.length,
    places,
    cautions: cautionsOf(ratings, parts),
    severity: jurorAdvice(parts),
    recusals: recusalAdvice(ratings, parts),
    agreement: agreementAdvice(ratings),
    ranks: rankAdvice(
      { ratings, weighed, places },
      {
        ranks: { draws: draws.ranks, generator: generatorFor(`ranks/${group.group}`) },
        weights: { draws: draws.weights, generator: generatorFor(`weights/${group.group}`) },
      },
    ),
    criteria: criterionAdvice(weighed, places),
    unusual: unusualAdvice(ratings, parts),
  };
}
