import { type DecimalString, isDecimalString } from '../../decimal-string';
import type { Provenance } from '../../rubric';

/** Best first; the last is what no step gives. */
export const PREDICATES = ['very-good', 'good', 'fair', 'poor', 'not-assessable'] as const;
export type Predicate = (typeof PREDICATES)[number];
/** Those that a step gives, best first; whoever reaches none is `poor`. */
export const STEP_PREDICATES = ['very-good', 'good', 'fair'] as const;
export type StepPredicate = (typeof STEP_PREDICATES)[number];

/** Percentages of the valid complaints, and the days of M4. */
export const PREDICATE_FIGURES = ['followed-up', 'resolved', 'within-sla', 'first-follow-up-days'] as const;
export type PredicateFigure = (typeof PREDICATE_FIGURES)[number];

/** At least so many percent; of days at most so many. */
export interface PredicateCondition {
  readonly figure: PredicateFigure;
  readonly bound: DecimalString;
}

/** Given where all conditions hold. */
export interface PredicateStep {
  readonly predicate: StepPredicate;
  readonly conditions: readonly PredicateCondition[];
}

/** How a monitoring names what it saw; data, never a score of a competition. (docs/rules/complaints.md 30) */
export interface PredicateScale {
  /** Fewer valid complaints than these are not assessed. */
  readonly leastValid: number;
  /** Best first. */
  readonly steps: readonly PredicateStep[];
  readonly provenance: Provenance;
}

const step = (
  predicate: StepPredicate,
  [followedUp, withinSla, days]: readonly [DecimalString, DecimalString, DecimalString],
): PredicateStep => ({
  predicate,
  conditions: [
    { figure: 'followed-up', bound: followedUp },
    { figure: 'within-sla', bound: withinSla },
    { figure: 'first-follow-up-days', bound: days },
  ],
});

/** The proposal: the four names are documented, every bound is an assumption. */
export const MONITORING_SCALE: PredicateScale = {
  leastValid: 10,
  steps: [step('very-good', ['95', '90', '5']), step('good', ['85', '75', '10']), step('fair', ['60', '50', '20'])],
  provenance: {
    kind: 'assumption',
    reason: 'Nama predikat menurut evaluasi Kemendagri 2024; batas-batasnya tidak ditemukan dan ditetapkan di sini.',
  },
};

export type PredicateScaleProblemCode =
  'least-not-a-count' | 'steps-out-of-order' | 'no-conditions' | 'figure-twice' | 'bound-not-a-decimal';

export interface PredicateScaleProblem {
  readonly code: PredicateScaleProblemCode;
  readonly path: string;
}

/** Everything that keeps a scale from being used; empty where it can be. (docs/rules/complaints.md 30) */
export function predicateScaleProblems({ leastValid, steps }: PredicateScale): readonly PredicateScaleProblem[] {
  const isCount = Number.isSafeInteger(leastValid) && leastValid >= 0;
  return [
    ...(isCount ? [] : [{ code: 'least-not-a-count', path: 'leastValid' } as const]),
    ...steps.flatMap((one, place) => stepProblems(one, steps[place - 1], `steps.${place}`)),
  ];
}

function stepProblems(
  { predicate, conditions }: PredicateStep,
  better: PredicateStep | undefined,
  path: string,
): readonly PredicateScaleProblem[] {
  const rank = (one: StepPredicate): number => STEP_PREDICATES.indexOf(one);
  const isInOrder = better === undefined || rank(better.predicate) < rank(predicate);
  const figures = conditions.map(({ figure }) => figure);
  return [
    ...(isInOrder ? [] : [{ code: 'steps-out-of-order', path } as const]),
    ...(conditions.length > 0 ? [] : [{ code: 'no-conditions', path } as const]),
    ...(new Set(figures).size === figures.length ? [] : [{ code: 'figure-twice', path } as const]),
    ...conditions
      .filter(({ bound }) => !isDecimalString(bound))
      .map(({ figure }) => ({ code: 'bound-not-a-decimal', path: `${path}.${figure}` }) as const),
  ];
}
