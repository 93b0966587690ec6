/** Values by a code of each, in the order in which they came. */
export function grouped<T>(values: readonly T[], codeOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const code = codeOf(value);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [value]);
    else group.push(value);
  }
  return groups;
}
