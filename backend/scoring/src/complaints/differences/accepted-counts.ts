import type { ComplaintCounts } from '../../complaint-counts';
import { type CountProblem, countProblems } from '../../count-problems';

/** Which counts an evaluator lets stand, and why. (docs/rules/complaints.md 29) */
export type AcceptanceDecision =
  | { readonly kind: 'claimed'; readonly reason: string }
  | { readonly kind: 'recomputed'; readonly reason: string }
  | { readonly kind: 'other'; readonly counts: ComplaintCounts; readonly reason: string };

export type AcceptanceProblem =
  { readonly code: 'reason-missing' } | { readonly code: 'nothing-recomputed' } | CountProblem;

/** Both sides of a verification; nothing is recomputed where no export was read. */
export interface VerifiedCounts {
  readonly claimed: ComplaintCounts;
  readonly recomputed: ComplaintCounts | null;
}

/** Why a decision cannot be taken; empty where it can. */
export function acceptanceProblems(
  decision: AcceptanceDecision,
  { recomputed }: VerifiedCounts,
): readonly AcceptanceProblem[] {
  const reason: readonly AcceptanceProblem[] = decision.reason.trim() === '' ? [{ code: 'reason-missing' }] : [];
  if (decision.kind === 'other') return [...reason, ...countProblems(decision.counts)];
  const isLacking = decision.kind === 'recomputed' && recomputed === null;
  return isLacking ? [...reason, { code: 'nothing-recomputed' }] : reason;
}

/** The counts that enter the metrics. Throws on a decision with problems: ask first. */
export function acceptedCounts(decision: AcceptanceDecision, verified: VerifiedCounts): ComplaintCounts {
  if (decision.kind === 'other') return decision.counts;
  const counts = verified[decision.kind];
  if (counts === null) throw new RangeError('nothing was recomputed that could be accepted');
  return counts;
}
