import type { MonthCount } from './complaint-tally';
import { nextMonth } from './month';

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
