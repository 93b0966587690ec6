type OffDays = ReadonlySet<string>;

/** Years of which days off are on record; null where there is no calendar. */
export function knownYears(offDays: OffDays): { readonly first: number; readonly last: number } | null {
  const years = [...offDays].map((date) => Number(date.slice(0, 4)));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Whether every day between two lies in years on record. (docs/rules/working-days.md 5) */
export function isOnRecord(from: string, to: string, offDays: OffDays): boolean {
  const years = knownYears(offDays);
  return years !== null && Number(from.slice(0, 4)) >= years.first && Number(to.slice(0, 4)) <= years.last;
}

export function daysOfYear(offDays: OffDays, year: number): number {
  return [...offDays].filter((date) => date.startsWith(String(year))).length;
}
