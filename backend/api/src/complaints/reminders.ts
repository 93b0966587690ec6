import type { ReminderView } from '@anggakara/contracts';
import { CLASSIFICATIONS, dayNumber, elapsedWorkingDays, type WorkingDayTable } from '@anggakara/scoring';
import type { LookedForAgency, WaitingRow } from './monitored.repository';

/**
 * Agencies with complaints that nobody followed up, those with the most first, and among equals the one that has let somebody wait
 * longest. (docs/rules/complaints.md 35)
 */
export function reminders(
  agencies: readonly LookedForAgency[],
  rows: readonly WaitingRow[],
  workingDays: WorkingDayTable,
): readonly ReminderView[] {
  const named = new Map(agencies.map((one) => [one.agency, one]));
  return [...grouped(rows)]
    .flatMap(([agency, own]) => {
      const known = named.get(agency);
      return known === undefined ? [] : [reminder(known, own, workingDays)];
    })
    .toSorted((a, b) => b.count - a.count || (a.oldest < b.oldest ? -1 : Number(a.oldest > b.oldest)));
}

function reminder(agency: LookedForAgency, rows: readonly WaitingRow[], workingDays: WorkingDayTable): ReminderView {
  const oldest = rows.map((row) => row.oldest).reduce((first, day) => (day < first ? day : first));
  const until = Math.max(...rows.map(({ observedUntil }) => observedUntil));
  return {
    ...agency,
    count: rows.reduce((sum, { count }) => sum + count, 0),
    unverified: rows.reduce((sum, { unverified }) => sum + unverified, 0),
    oldest,
    waitingWorkingDays: elapsedWorkingDays(workingDays, dayNumber(oldest), until),
    classes: rows.map(({ classification, count, oldest: first }) => ({
      classification: CLASSIFICATIONS[classification] ?? 'other',
      count,
      oldest: first,
    })),
  };
}

function grouped(rows: readonly WaitingRow[]): ReadonlyMap<string, readonly WaitingRow[]> {
  const groups = new Map<string, WaitingRow[]>();
  for (const row of rows) {
    const own = groups.get(row.agency);
    if (own === undefined) groups.set(row.agency, [row]);
    else own.push(row);
  }
  return groups;
}
