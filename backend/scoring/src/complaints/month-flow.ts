import { known } from '../known';
import type { MonthCount } from './complaint-tally';

/** A month with the valid complaints that were open at its end. (docs/rules/complaints.md 12) */
export interface MonthFlow extends MonthCount {
  readonly backlog: number;
}

/** Every month from the first to the last of a tally, those without a complaint too. */
export function monthFlow(months: readonly MonthCount[]): readonly MonthFlow[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byName = new Map(months.map((month) => [month.month, month]));
  const flow: MonthFlow[] = [];
  for (let number = monthNumber(first.month); number <= monthNumber(last.month); number += 1) {
    const month = monthName(number);
    const counts = byName.get(month) ?? { month, received: 0, valid: 0, resolved: 0 };
    flow.push({ ...counts, backlog: (flow.at(-1)?.backlog ?? 0) + counts.valid - counts.resolved });
  }
  return flow;
}

/** Months since the year 0. */
function monthNumber(name: string): number {
  const [year, month] = name.split('-').map(Number);
  return known(year) * 12 + known(month) - 1;
}

function monthName(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
