import type { MonitoringSummaryView } from '@anggakara/contracts';
import type { FoundMonitoring } from './found-monitoring';

export function monitoringSummary(found: FoundMonitoring, madeBy: string): MonitoringSummaryView {
  const { number, name, period, comparison, observedUntil, scale, madeAt, agencies, read } = found;
  return {
    ...{ number, name, period, comparison, observedUntil, scale, agencies, read },
    ...{ madeBy, madeAt: madeAt.toISOString() },
  };
}
