import type { ComplaintRules, ComplaintWindow, SlaRule } from '@anggakara/scoring/complaints';
import { dayNumber, isoDate, LAPOR_SLA, workingDayTable } from '@anggakara/scoring/complaints';
import type { ReportingPeriodView } from '@anggakara/contracts';

/** By what an import was counted, as it is kept with it: whoever counts its rows again counts by the same. */
export interface CountingRules {
  readonly windows: readonly ComplaintWindow[];
  readonly sla: readonly SlaRule[];
  /** The days off of the calendar in force when the file was checked. */
  readonly calendar: { readonly from: string; readonly to: string; readonly offDays: readonly string[] };
  /** Days since 1 January 1970. */
  readonly observedUntil: number;
}

const DAY_CAP = 30;

/** The reporting periods of an edition, its limits and the calendar. (docs/rules/complaints.md 2, 9) */
export function countingRules(
  { periods }: { readonly periods: readonly Pick<ReportingPeriodView, 'code' | 'start' | 'end'>[] },
  offDays: ReadonlySet<string>,
  observedUntil: string,
  sla: readonly SlaRule[] = LAPOR_SLA,
): CountingRules {
  const dates = [...offDays].toSorted((a, b) => (a < b ? -1 : 1));
  const years = [dates[0], dates.at(-1)].map((date) => (date ?? '1970-01-01').slice(0, 4));
  return {
    windows: periods.map(({ code, start, end }) => ({ code, startsOn: dayNumber(start), endsOn: dayNumber(end) })),
    sla,
    calendar: { from: `${years[0]}-01-01`, to: `${years[1]}-12-31`, offDays: dates },
    observedUntil: Math.min(dayNumber(observedUntil), dayNumber(`${years[1]}-12-31`)),
  };
}

export function complaintRules({ windows, sla, calendar, observedUntil }: CountingRules): ComplaintRules {
  const workingDays = workingDayTable(calendar.from, calendar.to, new Set(calendar.offDays));
  return { windows, sla, workingDays, observedUntil, dayCap: DAY_CAP };
}

/** The last day that an export can know of, as it is shown. */
export function cutOffOf({ observedUntil }: CountingRules): string {
  return isoDate(observedUntil);
}
