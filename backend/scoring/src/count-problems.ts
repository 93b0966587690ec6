import type { ComplaintCounts } from './complaint-counts';
import { DAY_CAP, validComplaints } from './complaint-metrics';

export type CountProblemCode =
  'not-a-count' | 'parts-do-not-sum' | 'answered-above-valid' | 'within-sla-above-valid' | 'day-sum-above-cap';

/** Why counts cannot be true, where, and by how much. */
export interface CountProblem {
  readonly code: CountProblemCode;
  readonly path: keyof ComplaintCounts;
  readonly facts: Readonly<Record<string, number>>;
}

export const STATUS_FIELDS = [
  'unverified',
  'notFollowedUp',
  'inProcess',
  'postponed',
  'resolved',
  'archived',
  'notAuthority',
] as const satisfies readonly (keyof ComplaintCounts)[];

export const COUNT_FIELDS = [
  'received',
  ...STATUS_FIELDS,
  'answered',
  'withinSla',
  'cappedDaySum',
] as const satisfies readonly (keyof ComplaintCounts)[];

/** A stated whole against the sum of its parts: 57,171 against 56,171 differs by 1,000. (docs/rules/metrics.md 1) */
export function sumDifference(
  stated: number,
  parts: readonly number[],
): { readonly sum: number; readonly difference: number } {
  const sum = parts.reduce((subtotal, part) => subtotal + part, 0);
  return { sum, difference: stated - sum };
}

/** Everything that makes the counts impossible; empty where they can be true. (docs/rules/metrics.md 1, 7) */
export function countProblems(counts: ComplaintCounts): readonly CountProblem[] {
  const notCounts = COUNT_FIELDS.filter((field) => !Number.isSafeInteger(counts[field]) || counts[field] < 0);
  if (notCounts.length > 0) return notCounts.map((path) => ({ code: 'not-a-count', path, facts: {} }));
  return [...sumProblems(counts), ...boundProblems(counts)];
}

function sumProblems(counts: ComplaintCounts): readonly CountProblem[] {
  const { sum, difference } = sumDifference(
    counts.received,
    STATUS_FIELDS.map((field) => counts[field]),
  );
  if (difference === 0) return [];
  return [{ code: 'parts-do-not-sum', path: 'received', facts: { stated: counts.received, sum, difference } }];
}

function boundProblems(counts: ComplaintCounts): readonly CountProblem[] {
  const valid = validComplaints(counts);
  const bounds = [
    { code: 'answered-above-valid', path: 'answered', most: valid },
    { code: 'within-sla-above-valid', path: 'withinSla', most: valid },
    { code: 'day-sum-above-cap', path: 'cappedDaySum', most: DAY_CAP * counts.answered },
  ] as const;
  return bounds
    .filter(({ path, most }) => counts[path] > most)
    .map(({ code, path, most }) => ({ code, path, facts: { stated: counts[path], most } }));
}
