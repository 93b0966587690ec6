/** Order of texts by UTF-16 code unit, the same in every language and engine. (docs/rules/canonical-form.md 3) */
export function byText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** So few are sooner put in order one by one, without what a sort makes for itself. */
const FEW = 16;

/** The list in an order; most lists come in theirs, and are then not copied. */
export function inOrder<T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let place = 1; place < list.length; place += 1) {
    if (compare(list[place - 1] as T, list[place] as T) > 0) {
      return list.length > FEW ? list.toSorted(compare) : inserted(list, compare);
    }
  }
  return list;
}

/** A copy in order, equals as they came. */
function inserted<T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const sorted = list.slice();
  for (let place = 1; place < sorted.length; place += 1) {
    const value = sorted[place] as T;
    let free = place;
    for (; free > 0 && compare(sorted[free - 1] as T, value) > 0; free -= 1) sorted[free] = sorted[free - 1] as T;
    sorted[free] = value;
  }
  return sorted;
}

/** Order of things by their codes. */
export function byCode<T>(...codesOf: readonly ((value: T) => string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const codeOf of codesOf) {
      const verdict = byText(codeOf(a), codeOf(b));
      if (verdict !== 0) return verdict;
    }
    return 0;
  };
}
