import { type ComplaintCounts, COMPARED_METRICS, metricDifferences, type MetricFigure } from '@anggakara/scoring';
import type { VerifiedMetricView } from '@anggakara/contracts';

/** The three counts of a period or a window; what is not there is null. */
export interface ThreeCounts {
  readonly claimed: ComplaintCounts | null;
  readonly recomputed: ComplaintCounts | null;
  readonly accepted: ComplaintCounts | null;
}

/** Every metric three times, and claimed less recomputed. (docs/rules/complaints.md 26) */
export function verifiedMetrics({ claimed, recomputed, accepted }: ThreeCounts): readonly VerifiedMetricView[] {
  const differences = claimed === null || recomputed === null ? [] : metricDifferences(claimed, recomputed);
  return COMPARED_METRICS.map((metric, place) => ({
    metric,
    claimed: figureOf(claimed, place),
    recomputed: figureOf(recomputed, place),
    accepted: figureOf(accepted, place),
    difference: differences[place]?.difference ?? null,
  }));
}

function figureOf(counts: ComplaintCounts | null, place: number): MetricFigure | null {
  return counts === null ? null : (metricDifferences(counts, counts)[place]?.claimed ?? null);
}
