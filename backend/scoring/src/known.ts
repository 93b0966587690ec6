/** A value that must be there: its absence is an error of ours, not of the input. */
export function known<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new RangeError('a value is missing that must be there');
  return value;
}
