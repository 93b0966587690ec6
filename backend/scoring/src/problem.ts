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

/** What is wrong by one question, then by another. To most there is nothing, and to join lists costs more than to ask. */
export function joined<P extends Problem>(first: readonly P[], second: readonly P[]): readonly P[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}

/** Nothing is wrong: one list for all of whom that is so. */
export const NO_PROBLEMS: readonly never[] = [];

/** With so few values to look at all of them costs less than to make a set. */
const FEW = 8;

/** Every value of a list whose code stands at an earlier place already. */
export function repeatsOf<T>(list: readonly T[], path: string, codeOf: (value: T) => string): readonly Placed<T>[] {
  if (list.length <= FEW && areDistinct(list, codeOf)) return NO_PROBLEMS;
  const seen = new Set<string>();
  const repeats: Placed<T>[] = [];
  list.forEach((value, place) => {
    const code = codeOf(value);
    if (seen.has(code)) repeats.push({ value, path: `${path}[${place}]` });
    seen.add(code);
  });
  return repeats;
}

function areDistinct<T>(list: readonly T[], codeOf: (value: T) => string): boolean {
  for (let place = 1; place < list.length; place += 1) {
    const code = codeOf(list[place] as T);
    for (let before = 0; before < place; before += 1) if (codeOf(list[before] as T) === code) return false;
  }
  return true;
}

/** The same of values that have their places. */
export function repeatedIn<T>(list: readonly Placed<T>[], codeOf: (value: T) => string): readonly Placed<T>[] {
  return repeatsOf(list, '', ({ value }) => codeOf(value)).map(({ value }) => value);
}

/** Whether a number is whole and from the least to the most. */
export function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
