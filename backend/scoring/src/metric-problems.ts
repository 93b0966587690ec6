import { digitsOf, isDecimalString } from './decimal-string';
import { fractionProblems, rateProblems, type FractionProblemCode } from './fraction-problems';
import type { CarriedStage, EntryInput, MetricInput } from './input-document';
import { isTrend } from './metric-inputs';
import {
  isBetween,
  joined,
  NO_PROBLEMS,
  placedIn,
  problemsIn,
  repeatedIn,
  repeatsOf,
  type Placed,
  type Problem,
} from './problem';
import type { ScoredMetricId } from './rubric';

export type MetricProblemCode =
  | 'metric-repeated'
  | FractionProblemCode
  | 'base-missing'
  | 'base-zero'
  | 'carried-repeated'
  | 'carried-not-decimal'
  | 'carried-rank-not-a-place'
  | 'carried-says-nothing';

type MetricProblem = Problem<MetricProblemCode>;

/** Rates are k of n complaints; the others divide a sum of days. */
const RATES: ReadonlySet<ScoredMetricId> = new Set(['M1', 'M3', 'M6', 'M7_RATE']);

/** What is wrong with an entry's figures: counts, never percentages. (docs/rules/metrics.md 10) */
export function metricProblems({ value: entry, path }: Placed<EntryInput>): readonly MetricProblem[] {
  const metrics = `${path}.metrics`;
  const repeated = repeatsOf(entry.metrics, metrics, ({ metric }) => metric).map(
    ({ value, path: place }): MetricProblem => ({
      code: 'metric-repeated',
      path: `${place}.metric`,
      facts: { metric: value.metric },
    }),
  );
  return joined(repeated, joined(problemsIn(entry.metrics, metrics, valueProblems), carriedProblems(entry, path)));
}

function valueProblems({ value: input, path }: Placed<MetricInput>): readonly MetricProblem[] {
  if (input.state !== 'VALUE') return NO_PROBLEMS;
  const problemsOf = RATES.has(input.metric) ? rateProblems : fractionProblems;
  const now = problemsOf(input.now, `${path}.now`);
  if (!isTrend(input.metric)) return now;
  if (input.base === undefined) return [...now, { code: 'base-missing', path: `${path}.base`, facts: {} }];
  const base = problemsOf(input.base, `${path}.base`);
  if (base.length > 0 || input.metric !== 'M7_DAYS' || digitsOf(input.base.numerator) > 0) return joined(now, base);
  return [...now, { code: 'base-zero', path: `${path}.base.numerator`, facts: {} }];
}

function carriedProblems(entry: EntryInput, path: string): readonly MetricProblem[] {
  if (entry.carried.length === 0) return NO_PROBLEMS;
  const carried = placedIn(entry.carried, `${path}.carried`);
  const repeated = repeatedIn(carried, ({ stage }) => stage).map(({ value, path: place }): MetricProblem => ({
    code: 'carried-repeated',
    path: `${place}.stage`,
    facts: { stage: value.stage },
  }));
  const texts = carried
    .filter(({ value }) => value.score !== undefined && !isDecimalString(value.score))
    .map(({ path: place }): MetricProblem => ({ code: 'carried-not-decimal', path: `${place}.score`, facts: {} }));
  return [...repeated, ...texts, ...carried.flatMap(rankProblems)];
}

function rankProblems({ value: { stage, score, rank }, path }: Placed<CarriedStage>): readonly MetricProblem[] {
  if (rank === undefined) {
    return score === undefined ? [{ code: 'carried-says-nothing', path, facts: { stage } }] : [];
  }
  if (isBetween(rank, 1, Number.MAX_SAFE_INTEGER)) return [];
  return [{ code: 'carried-rank-not-a-place', path: `${path}.rank`, facts: { stage, rank } }];
}
