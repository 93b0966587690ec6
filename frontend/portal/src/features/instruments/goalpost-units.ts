import type { MetricNode } from '../../data/rubric';

/** The unit between whose values a metric's points run from 0 to 100. */
export function goalpostUnit(metric: MetricNode['metric']): string {
  const units = {
    M1: '%',
    M3: '%',
    M4: $localize`hari kerja`,
    M6: '%',
    M7_DAYS: $localize`% lebih cepat`,
    M7_RATE: $localize`poin persentase`,
  } as const satisfies Record<MetricNode['metric'], string>;
  return units[metric];
}
