import type { ComplaintMapping, ComplaintPreview } from '@anggakara/contracts';
import { columnPlan } from './column-plan';
import { RefusedComplaintFile } from './reading';

type Refusal = ComplaintPreview['refusals'][number];

/** Everything for which a header would be refused with a mapping, and not only the first. */
export function planRefusals(header: readonly string[], mapping: ComplaintMapping): readonly Refusal[] {
  const refusals: Refusal[] = [];
  let dropped = mapping.dropped;
  for (;;) {
    const refusal = refusalOf(header, { ...mapping, dropped });
    if (refusal === undefined) return refusals;
    refusals.push(refusal);
    if (refusal.code !== 'personal-column') return refusals;
    dropped = [...dropped, String(refusal.facts['header'])];
  }
}

function refusalOf(header: readonly string[], mapping: ComplaintMapping): Refusal | undefined {
  try {
    columnPlan(header, mapping);
    return undefined;
  } catch (error) {
    if (!(error instanceof RefusedComplaintFile)) throw error;
    return { code: error.code, facts: error.facts };
  }
}
