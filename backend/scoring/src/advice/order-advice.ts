import { known } from '../known';
import type { CriterionAdvice, RankAdvice } from './advice-document';
import type { Ratings } from './ratings';
import { bubbleOf, rankUncertainty, ranksOf } from './rank-uncertainty';
import {
  droppedCriteria,
  swapPoint,
  totalsUnder,
  weightUncertainty,
  type WeighedScores,
  type WeightUncertainty,
} from './sensitivity';
import type { RankDraws } from './rank-uncertainty';
import { sixPlaces, sixPlacesOrNull } from './six-places';

interface OrderCase {
  readonly ratings: Ratings;
  readonly weighed: WeighedScores;
  readonly places: number;
}

type Draws = Omit<RankDraws, 'places'>;

/** Empty where no uncertainty can be told. */
export function rankAdvice(
  { ratings, weighed, places }: OrderCase,
  draws: { readonly ranks: Draws; readonly weights: Draws },
): readonly RankAdvice[] {
  const found = rankUncertainty(ratings, { places, ...draws.ranks }) ?? [];
  const atTheCut = new Set(bubbleOf(found).map(({ entry }) => entry));
  const underWeights = new Map(weightUncertainty(weighed, { places, ...draws.weights }).map((one) => [one.entry, one]));
  return found.map(({ entry, rank, leastWithout, greatestWithout, chance, low, middle, high }) => ({
    ...{ entry, rank, leastWithout, greatestWithout },
    chance: sixPlaces(chance),
    low: sixPlaces(low),
    middle: sixPlaces(middle),
    high: sixPlaces(high),
    isAtTheCut: atTheCut.has(entry),
    ...weightsOf(underWeights.get(entry)),
  }));
}

type UnderWeights = Pick<RankAdvice, 'chanceUnderWeights' | 'lowUnderWeights' | 'highUnderWeights'>;

/** Nothing for an entry to which a criterion does not apply. */
function weightsOf(drawn: WeightUncertainty | undefined): UnderWeights {
  return {
    chanceUnderWeights: sixPlacesOrNull(drawn?.chance ?? null),
    lowUnderWeights: sixPlacesOrNull(drawn?.low ?? null),
    highUnderWeights: sixPlacesOrNull(drawn?.high ?? null),
  };
}

export function criterionAdvice(weighed: WeighedScores, places: number): readonly CriterionAdvice[] {
  const cut = cutOf(weighed, places);
  return droppedCriteria(weighed, places).map(({ criterion, entering, leaving, meanShift, greatestShift }) => {
    const place = weighed.criteria.indexOf(criterion);
    const swap = cut === null ? null : swapPoint(weighed, cut.last, cut.next, place);
    return {
      criterion,
      weight: sixPlaces(known(weighed.weights[place])),
      entering,
      leaving,
      meanShift: sixPlaces(meanShift),
      greatestShift,
      swapAtTheCut: sixPlacesOrNull(swap),
    };
  });
}

/** Rows of the last entry within the places and the first beyond them; null where one of them is not there. */
function cutOf(weighed: WeighedScores, places: number): { readonly last: number; readonly next: number } | null {
  const ranks = ranksOf(totalsUnder(weighed, weighed.weights));
  const order = ranks.map((_, row) => row).toSorted((a, b) => known(ranks[a]) - known(ranks[b]));
  const [last, next] = [order[places - 1], order[places]];
  return last === undefined || next === undefined ? null : { last, next };
}
