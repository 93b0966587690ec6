import { type WorkingDayTable, workingDayTable } from '@anggakara/scoring/complaints';

/** Working days of the years whose days off are on record. (docs/rules/working-days.md 5) */
export function calendarTable(offDays: ReadonlySet<string>): WorkingDayTable {
  const years = [...offDays].map((date) => date.slice(0, 4)).toSorted((a, b) => (a < b ? -1 : 1));
  return workingDayTable(`${years[0] ?? '1970'}-01-01`, `${years.at(-1) ?? '1970'}-12-31`, offDays);
}
