import { splitmix64 } from '@anggakara/scoring';

/** Numbers drawn from one seed, so that a simulation comes out the same wherever it runs. */
export interface Chance {
  /** In [0, 1). */
  readonly uniform: () => number;
  /** Normal, with this standard deviation. */
  readonly normal: (deviation: number) => number;
  /** A list in an order drawn. */
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

export function chanceOf(seed: number): Chance {
  const { uniform } = splitmix64(BigInt(seed));
  // Twelve uniform numbers less six: no logarithm, which engines compute differently, and close enough to normal here.
  const normal = (deviation: number): number => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += uniform();
    return sum * deviation;
  };
  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((value) => ({ value, place: uniform() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ value }) => value);
  return { uniform, normal, shuffled };
}
