const MASK = (1n << 64n) - 1n;

export interface Generator {
  /** 64 bits. */
  readonly next: () => bigint;
  /** In [0, 1), 53 bits. */
  readonly uniform: () => number;
}

/** The specified generator, so that drawn numbers are the same everywhere. (docs/rules/canonical-form.md 6) */
export function splitmix64(seed: bigint): Generator {
  let state = seed & MASK;
  const next = (): bigint => {
    state = (state + 0x9e3779b97f4a7c15n) & MASK;
    let mixed = state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return mixed ^ (mixed >> 31n);
  };
  return { next, uniform: () => Number(next() >> 11n) / 2 ** 53 };
}
