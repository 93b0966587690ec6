import type { ClaimedPeriod, MetricClaimView } from '@anggakara/contracts';

/** A claim as it stands: before the first save it is not started, of version 0 and without counts. */
export interface ClaimRecord {
  readonly state: MetricClaimView['state'];
  readonly version: number;
  readonly savedAt: Date | null;
  readonly submittedAt: Date | null;
  /** Those that have been saved, in no order. */
  readonly periods: readonly ClaimedPeriod[];
}

export const NOT_STARTED: ClaimRecord = {
  state: 'not-started',
  version: 0,
  savedAt: null,
  submittedAt: null,
  periods: [],
};

/** The claim as others than its agency see it: counts that have not been submitted are nobody else's yet. */
export function withoutDraft(record: ClaimRecord): ClaimRecord {
  return record.state === 'submitted' ? record : { ...record, periods: [] };
}
