import type { MakeMonitoring, MonitoringScale } from '@anggakara/contracts';
import { MONITORING_SCALE, type PredicateScale, predicateScaleProblems } from '@anggakara/scoring';
import type { PlacedFault } from '../platform';

/** The scale that a monitoring is made with: the one that is given, or the proposed one; its bounds are assumptions. */
export function scaleOf(given: MonitoringScale | undefined): PredicateScale {
  if (given === undefined) return MONITORING_SCALE;
  const { leastValid, steps, reason } = given;
  return { leastValid, steps, provenance: { kind: 'assumption', reason } };
}

/**
 * What keeps a monitoring from being made: windows that end before they start, a comparison that is not over before the period
 * begins, a cut-off before the period, and a scale that cannot be used. (docs/rules/complaints.md 2, 30, 34)
 */
export function monitoringFaults({ period, comparison, observedUntil, scale }: MakeMonitoring): readonly PlacedFault[] {
  return [
    ...reversed(period, 'period'),
    ...(comparison === undefined ? [] : reversed(comparison, 'comparison')),
    ...(comparison !== undefined && comparison.end >= period.start ? [invalid('comparison.end')] : []),
    ...(observedUntil < period.start ? [invalid('observedUntil')] : []),
    ...predicateScaleProblems(scaleOf(scale)).map(({ path }) => invalid(`scale.${path}`)),
  ];
}

function reversed({ start, end }: MakeMonitoring['period'], path: string): readonly PlacedFault[] {
  return end < start ? [{ path: `${path}.end`, code: 'window-reversed', facts: { start, end } }] : [];
}

function invalid(path: string): PlacedFault {
  return { path, code: 'invalid' };
}
