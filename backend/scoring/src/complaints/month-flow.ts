import type { MonthCount } from './complaint-tally';

/** A month with the valid complaints that were open at its end. (docs/rules/complaints.md 12) */
export interface MonthFlow extends MonthCount {
  readonly backlog: number;
}

/** Every month from the first to the last of a tally, those without a complaint too. */
export function monthFlow(months: readonly MonthCount[]): readonly MonthFlow[] {
  const flow: MonthFlow[] = [];
  let backlog = 0;
  for (const { month, received, valid, resolved } of months) {
    const before = flow.at(-1)?.month;
    for (let empty = nextMonth(before ?? month); before !== undefined && empty !== month; empty = nextMonth(empty)) {
      flow.push({ month: empty, received: 0, valid: 0, resolved: 0, backlog });
    }
    backlog += valid - resolved;
    flow.push({ month, received, valid, resolved, backlog });
  }
  return flow;
}

/** The month after, `2019-12` before `2020-01`. */
function nextMonth(name: string): string {
  const number = Number(name.slice(0, 4)) * 12 + Number(name.slice(5));
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
