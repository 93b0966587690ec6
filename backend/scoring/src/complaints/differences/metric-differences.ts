import type { ComplaintCounts } from '../../complaint-counts';
import { cappedDays, followedUp, validComplaints } from '../../complaint-metrics';
import type { DecimalString } from '../../decimal-string';
import { percentOf } from '../../rate';
import { difference, quotient, whole, type Rational } from '../../rational';
import { rounded } from '../../rounding';

export const COMPARED_METRICS = [
  'followed-up-official',
  'followed-up',
  'resolved-official',
  'resolved',
  'first-follow-up-days',
  'within-sla',
  'archived',
] as const;
export type ComparedMetric = (typeof COMPARED_METRICS)[number];

/** A metric with what it was computed from; its value is null without a denominator. */
export interface MetricFigure {
  readonly numerator: number;
  readonly denominator: number;
  /** Percent with one decimal; working days with four. */
  readonly value: DecimalString | null;
}

export interface MetricDifference {
  readonly metric: ComparedMetric;
  readonly claimed: MetricFigure;
  readonly recomputed: MetricFigure;
  /** Claimed less recomputed, of the exact values: percentage points with one decimal, working days with four. */
  readonly difference: DecimalString | null;
}

const SHARES: Readonly<Record<ComparedMetric, (counts: ComplaintCounts) => readonly [number, number]>> = {
  'followed-up-official': (counts) => [followedUp(counts), counts.received],
  'followed-up': (counts) => [followedUp(counts), validComplaints(counts)],
  'resolved-official': (counts) => [counts.resolved, counts.received],
  resolved: (counts) => [counts.resolved, validComplaints(counts)],
  'first-follow-up-days': (counts) => [cappedDays(counts), validComplaints(counts)],
  'within-sla': (counts) => [counts.withinSla, validComplaints(counts)],
  archived: (counts) => [counts.archived, counts.received],
};

/** Every metric of a claim against that of the rows. (docs/rules/complaints.md 26) */
export function metricDifferences(claimed: ComplaintCounts, recomputed: ComplaintCounts): readonly MetricDifference[] {
  return COMPARED_METRICS.map((metric) => {
    const [ours, theirs] = [exactOf(metric, recomputed), exactOf(metric, claimed)];
    return {
      metric,
      claimed: figureOf(metric, claimed),
      recomputed: figureOf(metric, recomputed),
      difference: ours === null || theirs === null ? null : rounded(difference(theirs, ours), placesOf(metric)),
    };
  });
}

function figureOf(metric: ComparedMetric, counts: ComplaintCounts): MetricFigure {
  const [numerator, denominator] = SHARES[metric](counts);
  const exact = exactOf(metric, counts);
  return { numerator, denominator, value: exact === null ? null : rounded(exact, placesOf(metric)) };
}

function exactOf(metric: ComparedMetric, counts: ComplaintCounts): Rational | null {
  const [numerator, denominator] = SHARES[metric](counts);
  if (denominator === 0) return null;
  return isDays(metric) ? quotient(whole(numerator), whole(denominator)) : percentOf(numerator, denominator);
}

function isDays(metric: ComparedMetric): boolean {
  return metric === 'first-follow-up-days';
}

function placesOf(metric: ComparedMetric): number {
  return isDays(metric) ? 4 : 1;
}
