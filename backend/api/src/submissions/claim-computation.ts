import { metricInputs, metricPointsOf, metricsOf, type MetricInput, type Rubric } from '@anggakara/scoring';
import type { ClaimedPeriod, MetricPreviewView, ReportingPeriodView } from '@anggakara/contracts';
import { claimFindings } from './claim-findings';
import { soundCounts, windowCounts } from './claim-windows';

/** The scored metrics of a claim's periods. */
export function claimInputs(
  asked: readonly ReportingPeriodView[],
  periods: readonly ClaimedPeriod[],
): readonly MetricInput[] {
  return metricInputs(windowCounts('reference', asked, periods), windowCounts('comparison', asked, periods));
}

/** Everything that follows from a claim's periods, by the functions that official runs use. */
export function claimComputation(
  asked: readonly ReportingPeriodView[],
  periods: readonly ClaimedPeriod[],
  rubric: Rubric,
): MetricPreviewView {
  const reference = windowCounts('reference', asked, periods);
  const comparison = windowCounts('comparison', asked, periods);
  return {
    findings: claimFindings(asked, periods),
    reference: reference === null ? null : metricsOf(reference),
    comparison: comparison === null ? null : metricsOf(comparison),
    trend: periods.map((period) => {
      const counts = soundCounts(period);
      return { period: period.period, metrics: counts === null ? null : metricsOf(counts) };
    }),
    points: metricPointsOf(rubric, metricInputs(reference, comparison)),
  };
}
