import type { ComplaintLimitsView } from '@anggakara/contracts';

export type Limit = ComplaintLimitsView['limits'][number];
export type ClassificationCode = Limit['classification'];

/** Both limits of a classification. */
export interface LimitRow {
  readonly classification: ClassificationCode;
  readonly firstFollowUp: Limit;
  readonly resolution: Limit;
}

/** A row for each classification, in the order in which they come. */
export function limitRows(limits: readonly Limit[]): readonly LimitRow[] {
  return limits.flatMap((limit) => {
    const resolution = limits.find(
      ({ classification, step }) => classification === limit.classification && step === 'resolution',
    );
    if (limit.step !== 'first-follow-up' || resolution === undefined) return [];
    return [{ classification: limit.classification, firstFollowUp: limit, resolution }];
  });
}
