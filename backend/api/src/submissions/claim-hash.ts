import { createHash } from 'node:crypto';
import { canonicalText } from '@anggakara/scoring';
import type { ClaimedPeriod } from '@anggakara/contracts';

/** SHA-256 of the canonical text of a claim's periods: what the ledger proves to have been submitted. */
export function claimHash(periods: readonly ClaimedPeriod[]): string {
  const text = canonicalText(periods.map((period) => ({ ...period })));
  return createHash('sha256').update(text).digest('hex');
}
