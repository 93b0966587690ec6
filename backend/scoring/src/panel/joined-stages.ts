import type { CarriedStage, EntryInput } from '../input-document';
import { known } from '../known';
import { compared, exact, product, quotient, total, whole, type Rational } from '../rational';
import type { FinalRule } from './final-rule';

/** One stage in a final score, before it is printed. */
export interface StagePart {
  /** Null is the run's own stage. */
  readonly stage: string | null;
  readonly score: Rational | null;
  readonly rank: number | null;
  readonly weight: string | null;
  /** What it gives to the final score; null for a stage that is not the best. */
  readonly part: Rational | null;
}

/** The own stage of an entry: its score, rounded, and its place where places are summed. */
export interface OwnStage {
  readonly score: Rational;
  readonly rank: number | null;
}

/** What each stage gives, the own one first; null where an earlier one is missing. (docs/rules/finals.md 2-4) */
export function stageParts(rule: FinalRule, entry: EntryInput, own: OwnStage): readonly StagePart[] | null {
  switch (rule.kind) {
    case 'carry':
      return carried(rule, entry, own);
    case 'factored-ranks':
      return factored(rule, entry, own);
    case 'best-of':
      return best(rule, entry, own);
  }
}

/** The stages joined: their parts together. */
export function sumOfParts(parts: readonly StagePart[]): Rational {
  return total(parts.flatMap(({ part }) => part ?? []));
}

/** What an entry brings from an earlier stage. */
export function carriedIn({ carried: stages }: EntryInput, stage: string): CarriedStage | undefined {
  return stages.find((one) => one.stage === stage);
}

type Rule<Kind extends FinalRule['kind']> = Extract<FinalRule, { kind: Kind }>;

function carried(rule: Rule<'carry'>, entry: EntryInput, own: OwnStage): readonly StagePart[] | null {
  const partOf = (stage: string | null, score: Rational, weight: number): StagePart => ({
    ...{ stage, score, rank: null, weight: `${weight}/${rule.total}` },
    part: quotient(product(score, whole(weight)), whole(rule.total)),
  });
  const earlier = rule.stages.flatMap(({ stage, weight }) => {
    const score = carriedIn(entry, stage)?.score;
    return score === undefined ? [] : [partOf(stage, exact(score), weight)];
  });
  return earlier.length < rule.stages.length ? null : [partOf(null, own.score, rule.own), ...earlier];
}

function factored(rule: Rule<'factored-ranks'>, entry: EntryInput, own: OwnStage): readonly StagePart[] | null {
  const partOf = (stage: string | null, rank: number, factor: string): StagePart => ({
    ...{ stage, score: stage === null ? own.score : null, rank, weight: factor },
    part: product(exact(factor), whole(rank)),
  });
  // Whoever takes a place has one in every earlier stage: such a document is refused else.
  if (own.rank === null) return null;
  const earlier = rule.stages.map(({ stage, factor }) => {
    return partOf(stage, known(known(carriedIn(entry, stage)).rank), factor);
  });
  return [partOf(null, own.rank, rule.own), ...earlier];
}

/** Of equal scores the own stage's counts, then that of the first stage by code. */
function best(rule: Rule<'best-of'>, entry: EntryInput, own: OwnStage): readonly StagePart[] {
  const earlier = rule.stages.flatMap((stage) => {
    const score = carriedIn(entry, stage)?.score;
    return score === undefined ? [] : [{ stage, score: exact(score) }];
  });
  const all = [{ stage: null, score: own.score }, ...earlier];
  const highest = all.reduce((top, one) => (compared(one.score, top.score) > 0 ? one : top), known(all[0]));
  return all.map((one) => ({
    ...{ stage: one.stage, score: one.score, rank: null, weight: null },
    part: one === highest ? one.score : null,
  }));
}
