import { isDecimalString } from './decimal-string';
import type { EntryInput, Fraction, MetricInput } from './input-document';
import { isTrend } from './metric-inputs';
import { placedIn, repeatedIn, type Placed, type Problem } from './problem';
import { compared, exact, isWhole, ZERO } from './rational';
import type { ScoredMetricId } from './rubric';

export type MetricProblemCode =
  | 'metric-repeated'
  | 'fraction-not-decimal'
  | 'fraction-without-denominator'
  | 'fraction-negative'
  | 'rate-not-whole'
  | 'rate-above-one'
  | 'base-missing'
  | 'base-zero'
  | 'carried-repeated'
  | 'carried-not-decimal';

type MetricProblem = Problem<MetricProblemCode>;

/** Rates are k of n complaints; the others divide a sum of days. */
const RATES: ReadonlySet<ScoredMetricId> = new Set(['M1', 'M3', 'M6', 'M7_RATE']);

/** What is wrong with an entry's figures: counts, never percentages. (docs/rules/metrics.md 10) */
export function metricProblems({ value: entry, path }: Placed<EntryInput>): readonly MetricProblem[] {
  const metrics = placedIn(entry.metrics, `${path}.metrics`);
  const repeated = repeatedIn(metrics, ({ metric }) => metric).map(({ value, path: place }): MetricProblem => ({
    code: 'metric-repeated',
    path: `${place}.metric`,
    facts: { metric: value.metric },
  }));
  return [...repeated, ...metrics.flatMap(valueProblems), ...carriedProblems(entry, path)];
}

function valueProblems({ value: input, path }: Placed<MetricInput>): readonly MetricProblem[] {
  if (input.state !== 'VALUE') return [];
  const now = fractionProblems(input.metric, input.now, `${path}.now`);
  if (!isTrend(input.metric)) return now;
  if (input.base === undefined) return [...now, { code: 'base-missing', path: `${path}.base`, facts: {} }];
  const base = fractionProblems(input.metric, input.base, `${path}.base`);
  if (base.length > 0 || input.metric !== 'M7_DAYS' || compared(exact(input.base.numerator), ZERO) > 0)
    return [...now, ...base];
  return [...now, { code: 'base-zero', path: `${path}.base.numerator`, facts: {} }];
}

function fractionProblems(metric: ScoredMetricId, fraction: Fraction, path: string): readonly MetricProblem[] {
  const parts = (['numerator', 'denominator'] as const).filter((part) => !isDecimalString(fraction[part]));
  if (parts.length > 0) {
    return parts.map((part) => ({ code: 'fraction-not-decimal', path: `${path}.${part}`, facts: {} }));
  }
  const [numerator, denominator] = [exact(fraction.numerator), exact(fraction.denominator)];
  const facts = { numerator: fraction.numerator, denominator: fraction.denominator };
  if (compared(denominator, ZERO) <= 0) {
    return [{ code: 'fraction-without-denominator', path: `${path}.denominator`, facts }];
  }
  if (compared(numerator, ZERO) < 0) return [{ code: 'fraction-negative', path: `${path}.numerator`, facts }];
  if (!RATES.has(metric)) return [];
  const isCounted = isWhole(numerator) && isWhole(denominator);
  if (!isCounted) return [{ code: 'rate-not-whole', path, facts }];
  return compared(numerator, denominator) > 0 ? [{ code: 'rate-above-one', path: `${path}.numerator`, facts }] : [];
}

function carriedProblems(entry: EntryInput, path: string): readonly MetricProblem[] {
  const carried = placedIn(entry.carried, `${path}.carried`);
  const repeated = repeatedIn(carried, ({ stage }) => stage).map(({ value, path: place }): MetricProblem => ({
    code: 'carried-repeated',
    path: `${place}.stage`,
    facts: { stage: value.stage },
  }));
  const texts = carried
    .filter(({ value }) => !isDecimalString(value.score))
    .map(({ path: place }): MetricProblem => ({ code: 'carried-not-decimal', path: `${place}.score`, facts: {} }));
  return [...repeated, ...texts];
}
