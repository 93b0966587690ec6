import type { ComplaintCounts } from './complaint-counts';
import { COUNT_FIELDS } from './count-problems';

/** The counts of several periods as one window: means come from sums and counts, never from means. (docs/rules/metrics.md 6) */
export function summedCounts(periods: readonly ComplaintCounts[]): ComplaintCounts {
  const entries = COUNT_FIELDS.map((field) => [field, periods.reduce((sum, period) => sum + period[field], 0)]);
  return Object.fromEntries(entries) as Record<(typeof COUNT_FIELDS)[number], number>;
}
