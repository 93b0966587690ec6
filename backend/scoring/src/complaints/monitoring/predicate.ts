import type { ComplaintMetrics } from '../../complaint-counts';
import type { DecimalString } from '../../decimal-string';
import { known } from '../../known';
import { compared, exact } from '../../rational';
import type { Predicate, PredicateCondition, PredicateFigure, PredicateScale, PredicateStep } from './predicate-scale';

/** A condition with what was seen; the value as it is shown decides, so that nobody misses a bound by digits unseen. */
export interface PredicateCheck extends PredicateCondition {
  readonly value: DecimalString;
  readonly holds: boolean;
}

/**
 * What an agency's handling is called, and why. `checks` are those of the step that was reached, none where it is `poor`; `missed`
 * are the conditions of the next better step that do not hold. (docs/rules/complaints.md 30, 31)
 */
export type PredicateResult =
  | { readonly predicate: 'not-assessable'; readonly because: 'no-complaints-read' | 'too-few-complaints' }
  | {
      readonly predicate: Exclude<Predicate, 'not-assessable'>;
      readonly checks: readonly PredicateCheck[];
      readonly missed: readonly PredicateCheck[];
    };

/** Null statistics are those of an agency from which nothing was read. */
export function predicateOf(
  statistics: { readonly metrics: ComplaintMetrics } | null,
  scale: PredicateScale,
): PredicateResult {
  if (statistics === null) return { predicate: 'not-assessable', because: 'no-complaints-read' };
  const { metrics } = statistics;
  if (metrics.valid === 0 || metrics.valid < scale.leastValid) {
    return { predicate: 'not-assessable', because: 'too-few-complaints' };
  }
  return assessed(scale, metrics);
}

function assessed({ steps }: PredicateScale, metrics: ComplaintMetrics): PredicateResult {
  const checks = steps.map((step) => checksOf(step, metrics));
  const reached = checks.findIndex((step) => step.every(({ holds }) => holds));
  const better = checks[reached === -1 ? checks.length - 1 : reached - 1] ?? [];
  return {
    predicate: steps[reached]?.predicate ?? 'poor',
    checks: checks[reached] ?? [],
    missed: better.filter(({ holds }) => !holds),
  };
}

function checksOf({ conditions }: PredicateStep, metrics: ComplaintMetrics): readonly PredicateCheck[] {
  return conditions.map(({ figure, bound }) => {
    const value = known(FIGURES[figure](metrics));
    const sign = compared(exact(value), exact(bound));
    return { figure, bound, value, holds: isDays(figure) ? sign <= 0 : sign >= 0 };
  });
}

/** Known wherever there is a valid complaint. */
const FIGURES: Readonly<Record<PredicateFigure, (metrics: ComplaintMetrics) => DecimalString | null>> = {
  'followed-up': ({ followedUp }) => followedUp.scoring.percent,
  resolved: ({ resolved }) => resolved.scoring.percent,
  'within-sla': ({ withinSla }) => withinSla.percent,
  'first-follow-up-days': ({ meanFirstFollowUpWorkingDays }) => meanFirstFollowUpWorkingDays,
};

/** Whether less is better. */
export function isDays(figure: PredicateFigure): boolean {
  return figure === 'first-follow-up-days';
}
