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

/**
 * What is wrong with the values of a list. Each is asked as if it stood at no place, and the place is written before those of
 * its problems: most values have none, and to write a place costs more than to look at what stands there.
 */
export function problemsIn<T, P extends Problem>(
  list: readonly T[],
  path: string,
  problemsOf: (value: Placed<T>) => readonly P[],
): readonly P[] {
  const problems: P[] = [];
  list.forEach((value, place) => {
    for (const problem of problemsOf({ value, path: '' })) {
      problems.push({ ...problem, path: `${path}[${place}]${problem.path}` });
    }
  });
  return problems;
}

/** Every value of a list whose code stands at an earlier place already. */
export function repeatsOf<T>(list: readonly T[], path: string, codeOf: (value: T) => string): readonly Placed<T>[] {
  if (list.length < 2) return [];
  const seen = new Set<string>();
  const repeats: Placed<T>[] = [];
  list.forEach((value, place) => {
    const code = codeOf(value);
    if (seen.has(code)) repeats.push({ value, path: `${path}[${place}]` });
    seen.add(code);
  });
  return repeats;
}

/** The same of values that have their places. */
export function repeatedIn<T>(list: readonly Placed<T>[], codeOf: (value: T) => string): readonly Placed<T>[] {
  return repeatsOf(list, '', ({ value }) => codeOf(value)).map(({ value }) => value);
}

/** Whether a number is whole and from the least to the most. */
export function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
