/** Why a document cannot be computed with, and where: `entries[3].metrics[0].now`. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly path: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A value and the place where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly path: string;
}

export function placedIn<T>(list: readonly T[], path: string): readonly Placed<T>[] {
  return list.map((value, place) => ({ value, path: `${path}[${place}]` }));
}

/** Every value whose code stands at an earlier place already. */
export function repeatedIn<T>(list: readonly Placed<T>[], codeOf: (value: T) => string): readonly Placed<T>[] {
  const seen = new Set<string>();
  return list.filter(({ value }) => {
    const code = codeOf(value);
    const isRepeated = seen.has(code);
    seen.add(code);
    return isRepeated;
  });
}

/** Whether a number is whole and from the least to the most. */
export function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
