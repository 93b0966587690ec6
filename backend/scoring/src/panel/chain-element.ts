/** Whether the greater value is better, or the smaller one. */
export type MeasureOrder = 'ascending' | 'descending';

/** One step by which equals are told apart; more is better but where it says ascending. (docs/rules/ranking.md 5, 10-14) */
export type TieChainElement = ScoredElement | CountedElement;

/** A score, a rate or a median. */
export type ScoredElement =
  | { readonly kind: 'node'; readonly node: string }
  | { readonly kind: 'metric'; readonly metric: 'M3' }
  | { readonly kind: 'carried-score'; readonly stage: string }
  | { readonly kind: 'median-juror-total' };

/** What is counted, drawn or given beside the scores. */
export type CountedElement =
  | {
      /** Juror totals or marks from the highest down, compared one by one. */
      readonly kind: 'countback';
      readonly of: 'juror-totals' | 'marks';
      /** Whether it is passed over among equals who do not all have as many. */
      readonly equalCountOnly: boolean;
    }
  | { readonly kind: 'count-of-marks'; readonly atLeast: string }
  /** The place by the own stage's score, ascending. */
  | { readonly kind: 'own-rank' }
  /** The place in an earlier stage, ascending. */
  | { readonly kind: 'carried-rank'; readonly stage: string }
  | { readonly kind: 'measure'; readonly measure: string; readonly order: MeasureOrder }
  /** Drawn from a published seed, 16 hexadecimal digits. */
  | { readonly kind: 'lot'; readonly seed: string };
