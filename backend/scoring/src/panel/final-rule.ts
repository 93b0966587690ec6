import type { DecimalString } from '../decimal-string';

/**
 * How the score of the run's own stage becomes the final one; a rubric without a rule takes it as it is, earlier stages having
 * decided who is here. (docs/rules/finals.md 1-5)
 *
 * - carry: weighted mean of the stages' scores; `own` and the weights sum to `total`.
 * - factored-ranks: sum of factor times place, the least sum first; the own stage's places are those of this run.
 * - best-of: the highest of the own score and those of the stages that an entry has.
 */
export type FinalRule =
  | {
      readonly kind: 'carry';
      readonly own: number;
      readonly stages: readonly { readonly stage: string; readonly weight: number }[];
      readonly total: number;
    }
  | {
      readonly kind: 'factored-ranks';
      readonly own: DecimalString;
      readonly stages: readonly { readonly stage: string; readonly factor: DecimalString }[];
    }
  | { readonly kind: 'best-of'; readonly stages: readonly string[] };

/** The earlier stages that a final score is made of. */
export function stagesOf(rule: FinalRule): readonly string[] {
  return rule.kind === 'best-of' ? rule.stages : rule.stages.map(({ stage }) => stage);
}
