import type { DecimalString } from '../decimal-string';

/** Whether jurors are joined by their totals (default) or criterion by criterion. (docs/rules/panel.md 7) */
export type PanelLevel = 'totals' | 'criteria';

/**
 * How the counted sheets of an entry become one score. `drop` is left out at each end, three at least remaining;
 * `points[place - 1]` are given for a place in a juror's own order, nothing beyond the list. (docs/rules/panel.md 7-11)
 */
export type PanelRule =
  | { readonly method: 'mean' | 'median'; readonly level?: PanelLevel }
  | { readonly method: 'trim'; readonly drop: number; readonly level?: PanelLevel }
  | {
      readonly method: 'rank-points';
      readonly points: readonly DecimalString[];
      /** Which total is best: `lowest` where the marks are places themselves. */
      readonly orderedBy: 'highest' | 'lowest';
      /** Points of those who share a place: the mean of the places they take, or those of the highest. */
      readonly sharedRanks: 'average' | 'highest';
      readonly total: 'mean' | 'sum';
    };

export type PanelMethod = PanelRule['method'];

/** The least number of sheets that a trimmed mean is taken of. (docs/rules/panel.md 8) */
export const LEAST_KEPT = 3;

/** Whether jurors are joined criterion by criterion, which points for places never are. */
export function isByCriteria(rule: PanelRule): boolean {
  return 'level' in rule && rule.level === 'criteria';
}
