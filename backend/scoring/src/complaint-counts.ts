import type { DecimalString } from './decimal-string';

/**
 * Counts of the complaints received in one window and attributed to one agency (docs/rules/metrics.md 1).
 * The seven statuses sum to `received`; the day sum counts working days to the first follow-up, each capped at 30.
 */
export interface ComplaintCounts {
  readonly received: number;
  readonly unverified: number;
  readonly notFollowedUp: number;
  readonly inProcess: number;
  readonly postponed: number;
  readonly resolved: number;
  readonly archived: number;
  readonly notAuthority: number;
  readonly answered: number;
  readonly withinSla: number;
  readonly cappedDaySum: number;
}

/** k of n, never without both. Percent texts have one decimal, half away from zero; null where n is 0. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: DecimalString | null;
}

/** 95 % Wilson interval of a rate, as shares 0..1 with four decimals. */
export interface WilsonBounds {
  readonly low: DecimalString;
  readonly high: DecimalString;
}

/** What follows from one window's counts (docs/rules/metrics.md 2-8). */
export interface ComplaintMetrics {
  readonly received: number;
  /** received - archived - notAuthority */
  readonly valid: number;
  /** M1 */
  readonly followedUp: { readonly official: Rate; readonly scoring: Rate; readonly wilson: WilsonBounds | null };
  /** M2 and M3 */
  readonly resolved: { readonly official: Rate; readonly scoring: Rate; readonly wilson: WilsonBounds | null };
  /** M4 in working days, four decimals; null without valid complaints. */
  readonly meanFirstFollowUpWorkingDays: DecimalString | null;
  /** Mean over the answered ones alone, shown beside M4 and never scored. */
  readonly meanOfAnsweredWorkingDays: DecimalString | null;
  /** M6 */
  readonly withinSla: Rate;
  readonly archivedShare: Rate;
  readonly inProcess: Rate;
  readonly notFollowedUp: Rate;
}
