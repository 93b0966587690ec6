import type { ClaimedPeriod, ReportingPeriodView } from '@anggakara/contracts';

/** The reporting periods of the demo edition. */
export const DEMO_PERIODS: readonly ReportingPeriodView[] = [
  { code: '2024-S1', name: 'Semester I 2024', role: 'comparison', start: '2024-01-01', end: '2024-06-30' },
  { code: '2024-S2', name: 'Semester II 2024', role: 'comparison', start: '2024-07-01', end: '2024-12-31' },
  { code: '2025-S1', name: 'Semester I 2025', role: 'reference', start: '2025-01-01', end: '2025-06-30' },
  { code: '2025-S2', name: 'Semester II 2025', role: 'reference', start: '2025-07-01', end: '2025-12-31' },
];

/** A period whose counts can be true and raise no question, with what a test cares about in its place. */
export function aClaimedPeriod(period: Partial<ClaimedPeriod> = {}): ClaimedPeriod {
  return {
    ...{ period: '2025-S1', start: '2025-01-01', end: '2025-06-30', received: 100 },
    ...{ unverified: 2, notFollowedUp: 8, inProcess: 10, postponed: 1, resolved: 70, archived: 5, notAuthority: 4 },
    ...{ answered: 85, withinSla: 75, cappedDaySum: 340 },
    ...period,
  };
}

export const NO_COUNTS = {
  ...{ received: null, unverified: null, notFollowedUp: null, inProcess: null, postponed: null },
  ...{ resolved: null, archived: null, notAuthority: null, answered: null, withinSla: null, cappedDaySum: null },
} as const;

/** Every period of the demo edition, each with slightly other counts, all of them possible. */
export function fourClaimedPeriods(): readonly ClaimedPeriod[] {
  return DEMO_PERIODS.map(({ code, start, end }, place) =>
    aClaimedPeriod({ period: code, start, end, received: 100 + place, resolved: 70 + place }),
  );
}
