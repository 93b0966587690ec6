import type { Language, VerifiedCountView, VerifiedMetricView } from '@anggakara/contracts';
import { COMPARED_NAMES, COUNT_NAMES } from '@anggakara/scoring';

/** What a compared count is called, as in the sentences about it. */
export function countName(field: VerifiedCountView['field'], language: Language): string {
  return COUNT_NAMES[field][language];
}

export function metricName(metric: VerifiedMetricView['metric'], language: Language): string {
  return COMPARED_NAMES[metric][language];
}
