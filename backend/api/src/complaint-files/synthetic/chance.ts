import { splitmix64 } from '@anggakara/scoring';

/** A choice and how often it is made beside the others. */
export type Weighted<T> = readonly (readonly [T, number])[];

/** Numbers drawn from one seed, so that an export comes out the same wherever it is made. */
export interface Chance {
  /** In [0, 1). */
  readonly uniform: () => number;
  /** A whole number from 0 to less than this. */
  readonly below: (count: number) => number;
  /** In [least, most). */
  readonly between: (least: number, most: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly oneOf: <T>(list: readonly T[]) => T;
  readonly weighted: <T>(choices: Weighted<T>) => T;
  /** So many different elements of a list, in its order; all where there are no more. */
  readonly sample: <T>(list: readonly T[], count: number) => readonly T[];
  /** How many trials it takes until one succeeds, from 1 to `most`. */
  readonly trials: (probability: number, most: number) => number;
}

export function chanceOf(seed: number): Chance {
  const { uniform } = splitmix64(BigInt(seed));
  const below = (count: number): number => Math.floor(uniform() * count);
  const happens = (probability: number): boolean => uniform() < probability;
  return {
    uniform,
    below,
    happens,
    between: (least, most) => least + uniform() * (most - least),
    oneOf: (list) => elementOf(list, below(list.length)),
    weighted: (choices) => weightedBy(choices, uniform()),
    sample: (list, count) => sampled(list, count, uniform),
    trials: (probability, most) => {
      let count = 1;
      while (count < most && !happens(probability)) count += 1;
      return count;
    },
  };
}

function elementOf<T>(list: readonly T[], place: number): T {
  if (place >= list.length) throw new RangeError('nothing can be drawn of nothing');
  return list[place] as T;
}

function weightedBy<T>(choices: Weighted<T>, uniform: number): T {
  let left = uniform * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return elementOf(choices, choices.length - 1)[0];
}

/** Each element in turn is taken with the chance that the rest needs. */
function sampled<T>(list: readonly T[], count: number, uniform: () => number): readonly T[] {
  let wanted = Math.min(count, list.length);
  return list.filter((_, place) => {
    const isTaken = uniform() * (list.length - place) < wanted;
    if (isTaken) wanted -= 1;
    return isTaken;
  });
}
