import type { Fraction, MetricInput } from './input-document';
import { pointsInSpan, spanOf, type Span } from './goalpost';
import { difference, exact, HUNDRED, product, quotient, ZERO, type Rational } from './rational';
import { improvement } from './rate';
import type { MetricPoints } from './result-document';
import { rounded } from './rounding';
import { metricNodesOf } from './rubric-nodes';
import type { MetricNode, Rubric, ScoredMetricId } from './rubric';
import { roundedWilsonLow } from './wilson';

function ratioOf({ numerator, denominator }: Fraction): Rational {
  return quotient(exact(numerator), exact(denominator));
}

function percentOf(fraction: Fraction): Rational {
  return product(ratioOf(fraction), HUNDRED);
}

type ValueInput = Extract<MetricInput, { state: 'VALUE' }>;

function lowerBound({ now }: ValueInput, places: number): Rational {
  return roundedWilsonLow(Number(now.numerator), Number(now.denominator), places);
}

function baseOf({ metric, base }: ValueInput): Fraction {
  if (base === undefined) throw new RangeError(`${metric} needs the year before`);
  return base;
}

/** What lies between the goalposts. Only the Wilson bound is irrational, so it alone is rounded here. (docs/rules/numbers.md 4) */
const VALUES = {
  M1: lowerBound,
  M3: lowerBound,
  M4: ({ now }) => ratioOf(now),
  M6: ({ now }) => percentOf(now),
  M7_DAYS: (input) => improvement(ratioOf(baseOf(input)), ratioOf(input.now)),
  M7_RATE: (input) => difference(percentOf(input.now), percentOf(baseOf(input))),
} as const satisfies Record<ScoredMetricId, (input: ValueInput, places: number) => Rational>;

/** The metric's value in its own unit: percent, working days or percentage points. */
export function metricValue(input: ValueInput, places: number): Rational {
  return VALUES[input.metric](input, places);
}

/** Points of every metric of the rubric with what they came from; a metric without input was not submitted. */
export function metricPointsOf(rubric: Rubric, metrics: readonly MetricInput[]): readonly MetricPoints[] {
  return pointsOfMetrics(metricNodesOf(rubric).map(metricScale), metrics, rubric.rounding.metric);
}

/** A metric's node, and what lies between its posts. */
export interface MetricScale {
  readonly node: MetricNode;
  readonly span: Span;
}

export function metricScale(node: MetricNode): MetricScale {
  return { node, span: spanOf(node.goalposts) };
}

export function pointsOfMetrics(
  scales: readonly MetricScale[],
  metrics: readonly MetricInput[],
  places: number,
): readonly MetricPoints[] {
  return scales.map((scale) => {
    const { metric } = scale.node;
    const input = metrics.find((one) => one.metric === metric);
    return pointsOf(scale, input ?? { metric, state: 'NOT_SUBMITTED' }, places);
  });
}

/** Members are written one by one: there are thousands of these, and to spread an object into one costs as much as its value. */
function pointsOf({ node, span }: MetricScale, input: MetricInput, places: number): MetricPoints {
  if (input.state !== 'VALUE') return withoutValue(node, input.state, places);
  const value = metricValue(input, places);
  return {
    node: node.code,
    metric: node.metric,
    state: input.state,
    goalposts: node.goalposts,
    numerator: input.now.numerator,
    denominator: input.now.denominator,
    baseNumerator: input.base?.numerator ?? null,
    baseDenominator: input.base?.denominator ?? null,
    value: rounded(value, places),
    points: rounded(pointsInSpan(value, span), places),
  };
}

/** What was not submitted or is invalid counts 0; what does not apply has no points. (docs/rules/panel.md 6) */
function withoutValue(node: MetricNode, state: MetricInput['state'], places: number): MetricPoints {
  return {
    node: node.code,
    metric: node.metric,
    state,
    goalposts: node.goalposts,
    numerator: null,
    denominator: null,
    baseNumerator: null,
    baseDenominator: null,
    value: null,
    points: state === 'NOT_APPLICABLE' ? null : rounded(ZERO, places),
  };
}
