import { known } from '../known';
import { normal } from './draws';
import type { Generator } from '../splitmix64';
import { meanSquares } from './intraclass';
import { givenIn, withoutJuror, type Ratings } from './ratings';
import { scoreError } from './score-error';
import { meanOf, quantileOf } from './sums';

/** How far an entry's rank depends on who sat on the panel, and on what cannot be told apart from chance. */
export interface RankUncertainty {
  readonly entry: string;
  readonly rank: number;
  /** Least and greatest rank when one juror is left out. */
  readonly leastWithout: number;
  readonly greatestWithout: number;
  /** Share of draws in which it stands within the places; 5, 50 and 95 % of its ranks. */
  readonly chance: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface RankDraws {
  readonly places: number;
  readonly draws: number;
  readonly generator: Generator;
}

/** Chances between these are told as: cannot be told apart at the cut. */
export const BUBBLE = { low: 0.05, high: 0.95 } as const;

/** Competition ranks, best first; equals share a rank. */
export function ranksOf(scores: readonly number[]): readonly number[] {
  return [...ranksAmong(Float64Array.from(scores))];
}

function ranksAmong(scores: Float64Array): Int32Array {
  const sorted = scores.toSorted();
  const ranks = new Int32Array(scores.length);
  for (let row = 0; row < ranks.length; row += 1) ranks[row] = 1 + numberAbove(sorted, known(scores[row]));
  return ranks;
}

/** How many of the sorted values, least first, are larger. */
function numberAbove(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (known(sorted[middle]) > value) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}

/**
 * Ranks with each juror left out, and over draws of each score with its error (score-error.ts). Null where no residual can be told
 * (one juror, fewer than three complete rows). An entry without a rating is left out. (docs/rules/advice.md 6)
 */
export function rankUncertainty(ratings: Ratings, draws: RankDraws): readonly RankUncertainty[] | null {
  const squares = meanSquares(ratings);
  if (squares === null) return null;
  const rated = ratedAtAll(ratings);
  const scores = rated.values.map((row) => meanOf(givenIn(row)));
  const errors = rated.values.map((row) => scoreError(squares, givenIn(row).length));
  const ranks = ranksOf(scores);
  const without = rated.jurors.map((_, juror) => ranksWithout(rated, juror));
  const drawn = drawnRanks(scores, errors, draws);
  return rated.entries.map((entry, row) => {
    const rank = known(ranks[row]);
    const others = without.map((list) => list[row] ?? rank);
    return {
      entry,
      rank,
      leastWithout: Math.min(rank, ...others),
      greatestWithout: Math.max(rank, ...others),
      ...spreadOf(known(drawn[row]), draws),
    };
  });
}

function ratedAtAll({ entries, jurors, values }: Ratings): Ratings {
  const rows = values.map((row, place) => ({ row, entry: known(entries[place]) }));
  const kept = rows.filter(({ row }) => givenIn(row).length > 0);
  return { entries: kept.map(({ entry }) => entry), jurors, values: kept.map(({ row }) => row) };
}

/** By row; an entry that only this juror rated has no rank then. */
function ranksWithout(ratings: Ratings, juror: number): readonly (number | undefined)[] {
  const rows = withoutJuror(ratings, juror).values.map(givenIn);
  const kept = rows.flatMap((row, place) => (row.length === 0 ? [] : [{ place, score: meanOf(row) }]));
  const ranks = ranksOf(kept.map(({ score }) => score));
  const byRow = new Map(kept.map(({ place }, position) => [place, known(ranks[position])]));
  return rows.map((_, place) => byRow.get(place));
}

/** For each entry its rank in each draw. */
function drawnRanks(
  scores: readonly number[],
  errors: readonly number[],
  { draws, generator }: RankDraws,
): readonly Int32Array[] {
  const ranks = scores.map(() => new Int32Array(draws));
  const values = new Float64Array(scores.length);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let row = 0; row < values.length; row += 1) {
      values[row] = known(scores[row]) + known(errors[row]) * normal(generator);
    }
    ranksAmong(values).forEach((rank, row) => (known(ranks[row])[draw] = rank));
  }
  return ranks;
}

function spreadOf(
  ranks: Int32Array,
  { places, draws }: RankDraws,
): Pick<RankUncertainty, 'chance' | 'low' | 'middle' | 'high'> {
  const sorted = ranks.toSorted();
  return {
    chance: ranks.filter((rank) => rank <= places).length / draws,
    low: quantileOf(sorted, 0.05),
    middle: quantileOf(sorted, 0.5),
    high: quantileOf(sorted, 0.95),
  };
}

/** Entries about which chance alone decides whether they stand within the places. */
export function bubbleOf(entries: readonly RankUncertainty[]): readonly RankUncertainty[] {
  return entries.filter(({ chance }) => chance >= BUBBLE.low && chance <= BUBBLE.high);
}
