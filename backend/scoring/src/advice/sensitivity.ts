import { known } from '../known';
import type { Generator } from '../splitmix64';
import { ranksOf } from './rank-uncertainty';
import { meanOf, quantileOf, sumOf } from './sums';

/** Entries by criteria: scores on one scale, and each criterion's share of the whole, summing to one. */
export interface WeighedScores {
  readonly entries: readonly string[];
  readonly criteria: readonly string[];
  readonly weights: readonly number[];
  readonly scores: readonly (readonly number[])[];
}

/** Weighted totals, in the order of the entries. */
export function totalsUnder({ scores }: WeighedScores, weights: readonly number[]): readonly number[] {
  return scores.map((row) => sumOf(row.map((score, criterion) => score * known(weights[criterion]))));
}

/**
 * The weight of one criterion at which two entries change places, the others keeping their proportions; null where no
 * weight between 0 and 1 does. With d = a - b and R the others' weighted mean of d, it is R / (R - d_c).
 * (docs/rules/advice.md 7)
 */
export function swapPoint(weighed: WeighedScores, a: number, b: number, criterion: number): number | null {
  const { weights, scores } = weighed;
  const differences = known(scores[a]).map((score, place) => score - known(known(scores[b])[place]));
  const own = known(weights[criterion]);
  if (own >= 1) return null;
  const whole = sumOf(differences.map((difference, place) => difference * known(weights[place])));
  const here = known(differences[criterion]);
  const others = (whole - own * here) / (1 - own);
  if (others === here) return null;
  const weight = others / (others - here);
  return weight >= 0 && weight <= 1 ? weight : null;
}

/** What happens to the order when one criterion is left out, the others keeping their proportions. */
export interface DroppedCriterion {
  readonly criterion: string;
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
  readonly meanShift: number;
  readonly greatestShift: number;
}

export function droppedCriteria(weighed: WeighedScores, places: number): readonly DroppedCriterion[] {
  const before = ranksOf(totalsUnder(weighed, weighed.weights));
  return weighed.criteria.flatMap((criterion, dropped) => {
    const rest = 1 - known(weighed.weights[dropped]);
    if (rest <= 0) return [];
    const weights = weighed.weights.map((weight, place) => (place === dropped ? 0 : weight / rest));
    const after = ranksOf(totalsUnder(weighed, weights));
    const shifts = before.map((rank, entry) => Math.abs(known(after[entry]) - rank));
    const isIn = (ranks: readonly number[], entry: number): boolean => known(ranks[entry]) <= places;
    const moved = (into: readonly number[], outOf: readonly number[]): readonly string[] =>
      weighed.entries.filter((_, entry) => isIn(into, entry) && !isIn(outOf, entry));
    return [
      {
        criterion,
        entering: moved(after, before),
        leaving: moved(before, after),
        meanShift: shifts.length === 0 ? 0 : meanOf(shifts),
        greatestShift: Math.max(0, ...shifts),
      },
    ];
  });
}

/** An entry's ranks over weights drawn about the declared ones. */
export interface WeightUncertainty {
  readonly entry: string;
  readonly chance: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Each weight is multiplied by a number drawn between these; then all are brought to one again. */
const FACTORS = { from: 0.75, width: 0.5 } as const;

export interface WeightDraws {
  readonly places: number;
  readonly draws: number;
  readonly generator: Generator;
}

export function weightUncertainty(
  weighed: WeighedScores,
  { places, draws, generator }: WeightDraws,
): readonly WeightUncertainty[] {
  const ranks = weighed.entries.map(() => new Int32Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = weighed.weights.map((weight) => weight * (FACTORS.from + FACTORS.width * generator.uniform()));
    const whole = sumOf(drawn);
    const weights = drawn.map((weight) => weight / whole);
    ranksOf(totalsUnder(weighed, weights)).forEach((rank, entry) => (known(ranks[entry])[draw] = rank));
  }
  return weighed.entries.map((entry, place) => {
    const sorted = known(ranks[place]).toSorted();
    return {
      entry,
      chance: sorted.filter((rank) => rank <= places).length / draws,
      low: quantileOf(sorted, 0.05),
      middle: quantileOf(sorted, 0.5),
      high: quantileOf(sorted, 0.95),
    };
  });
}
