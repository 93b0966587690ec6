/** Formats of dates and of times of day that every workbook has (ECMA-376 part 1, 18.8.30), with those of East Asia. */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
];

/** Quoted words, escaped signs, filling, and what stands in brackets: colours, conditions, languages. */
const WORDS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;
/** Hours, minutes or seconds beyond a day: a duration, not a date. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Whether numbers of a built-in format are days and times. */
export function isBuiltInDate(format: number): boolean {
  return BUILT_IN.some(([from, to]) => format >= from && format <= to);
}

/**
 * Whether numbers of a written format are days and times: it asks for a day, month, year, hour or second outside of quotes and
 * brackets. (docs/rules/workbooks.md 11)
 */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = code.split(';', 1);
  if (ELAPSED.test(positive)) return false;
  const bare = positive.replace(WORDS, '');
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare);
}
