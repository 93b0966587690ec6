import { MOST_PLACES } from '../decimal-string';
import { assertFits, assertWhole, type MarkTable } from './mark-table';

/** How juror totals become the score of the panel. (docs/rules/panel.md 5) */
export type TickPanel =
  | { readonly method: 'mean' | 'median' }
  /** That many of the lowest and of the highest totals are left out; three must stay. */
  | { readonly method: 'trim'; readonly drop: number };

/** What is computed of a table of marks. */
export interface TickPlan {
  /** One for each criterion; safe integers out of the total. */
  readonly weights: readonly number[];
  /** Positive; a juror's total is the sum of weights times marks over it. */
  readonly total: number;
  /** A tick of a mark is 10^-places; 0 to 9. */
  readonly markPlaces: number;
  /** Places after which the panel's score is rounded; 0 to 9. */
  readonly scorePlaces: number;
  readonly panel: TickPanel;
  /** An entry with fewer counted sheets has no score; at least 1. */
  readonly leastSheets: number;
}

/** Throws on a plan that does not fit the table. */
export function assertPlanned(table: MarkTable, plan: TickPlan): void {
  assertFits(table);
  if (plan.weights.length !== table.criteria) throw new RangeError('weights and criteria do not fit each other');
  for (const weight of plan.weights) {
    assertWhole('weight', weight, { from: -Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER });
  }
  assertWhole('total', plan.total, { from: 1, to: Number.MAX_SAFE_INTEGER });
  assertWhole('markPlaces', plan.markPlaces, { from: 0, to: MOST_PLACES });
  assertWhole('scorePlaces', plan.scorePlaces, { from: 0, to: MOST_PLACES });
  assertWhole('leastSheets', plan.leastSheets, { from: 1, to: table.jurors });
  if (plan.panel.method === 'trim') assertWhole('drop', plan.panel.drop, { from: 0, to: table.jurors });
}
