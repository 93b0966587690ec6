import type { FigureWindowView, QuotedCounts, QuotedMean } from '@anggakara/contracts';

/** What can be computed with in a documented figure. */
export interface QuotedFigure {
  readonly window: FigureWindowView;
  readonly counts: QuotedCounts;
  readonly followUpDays: readonly QuotedMean[];
}

/** Counts of which every report received is accounted for. */
export type SplitCounts = { readonly [count in keyof QuotedCounts]: number };

/** Reports of which the source does not say what became of them. */
export function unsplit({ received, resolved, inProcess, notFollowedUp }: QuotedCounts): number {
  return received - (resolved ?? 0) - (inProcess ?? 0) - (notFollowedUp ?? 0);
}

/** The counts where all three parts are stated and sum to the whole; null otherwise: nothing is completed by guess. */
export function splitCounts(counts: QuotedCounts): SplitCounts | null {
  const { received, resolved, inProcess, notFollowedUp } = counts;
  if (resolved === null || inProcess === null || notFollowedUp === null) return null;
  return unsplit(counts) === 0 ? { received, resolved, inProcess, notFollowedUp } : null;
}
