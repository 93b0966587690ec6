import type { ComplaintCounts } from './complaint-counts';
import { cappedDays, followedUp, LEAST_VALID_COMPLAINTS, validComplaints } from './complaint-metrics';
import type { Fraction, MetricInput } from './input-document';
import { SCORED_METRIC_IDS, type ScoredMetricId } from './rubric';

function fraction(numerator: number, denominator: number): Fraction {
  return { numerator: String(numerator), denominator: String(denominator) };
}

const FRACTIONS = {
  M1: (counts) => fraction(followedUp(counts), validComplaints(counts)),
  M3: (counts) => fraction(counts.resolved, validComplaints(counts)),
  M4: (counts) => fraction(cappedDays(counts), validComplaints(counts)),
  M6: (counts) => fraction(counts.withinSla, validComplaints(counts)),
  M7_DAYS: (counts) => fraction(cappedDays(counts), validComplaints(counts)),
  M7_RATE: (counts) => fraction(counts.resolved, validComplaints(counts)),
} as const satisfies Record<ScoredMetricId, (counts: ComplaintCounts) => Fraction>;

/** Whether a metric compares with the year before. */
export function isTrend(metric: ScoredMetricId): boolean {
  return metric === 'M7_DAYS' || metric === 'M7_RATE';
}

/**
 * The scored metrics of an entry from the counts of its reference and its comparison window; null is a window without
 * submitted counts. Trends do not apply below ten valid complaints in either year. (docs/rules/metrics.md 8, 10)
 */
export function metricInputs(
  reference: ComplaintCounts | null,
  comparison: ComplaintCounts | null,
): readonly MetricInput[] {
  return SCORED_METRIC_IDS.map((metric) => {
    if (reference === null) return { metric, state: 'NOT_SUBMITTED' };
    return isTrend(metric) ? trend(metric, reference, comparison) : level(metric, reference);
  });
}

function level(metric: ScoredMetricId, reference: ComplaintCounts): MetricInput {
  if (validComplaints(reference) === 0) return { metric, state: 'INVALID' };
  return { metric, state: 'VALUE', now: FRACTIONS[metric](reference) };
}

function trend(metric: ScoredMetricId, reference: ComplaintCounts, comparison: ComplaintCounts | null): MetricInput {
  if (comparison === null) return { metric, state: 'NOT_SUBMITTED' };
  const least = Math.min(validComplaints(reference), validComplaints(comparison));
  const noDays = metric === 'M7_DAYS' && cappedDays(comparison) === 0;
  if (least < LEAST_VALID_COMPLAINTS || noDays) return { metric, state: 'NOT_APPLICABLE' };
  return { metric, state: 'VALUE', now: FRACTIONS[metric](reference), base: FRACTIONS[metric](comparison) };
}
