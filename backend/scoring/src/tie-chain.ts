import type { DecimalString } from './decimal-string';
import { totalsOf } from './juror-total';
import { metricValue } from './metric-points';
import { nodeScoreOf, type PanelScore } from './panel-score';
import { chainLabel } from './plan-problems';
import type { Column } from './prepared-rubric';
import { compared, exact, mean, type Rational } from './rational';
import { rounded, roundedExact, ticks } from './rounding';
import type { TieChainElement } from './rubric';

/** What one element of the chain says of an entry, rounded as the plan declares; null where it says nothing. */
export interface ChainValue {
  readonly label: string;
  readonly value: Rational | null;
  readonly places: number;
  readonly text: DecimalString | null;
}

/** A carried score was rounded by its own stage's plan: it is compared to the last digit it can have. */
const CARRIED_PLACES = 9;

/** The declared chain's values of an entry under a column, in order. (docs/rules/ranking.md 5) */
export function chainValues(panel: PanelScore, column: Column): readonly ChainValue[] {
  return panel.prepared.rubric.tieChain.elements.map((element) => {
    const label = chainLabel(element);
    if (element.kind === 'carried-score') return { label, ...carriedOf(panel, element.stage) };
    const value = valueOf(panel, column, element);
    const { metric, stage } = panel.prepared.rubric.rounding;
    const places = element.kind === 'metric' ? metric : stage;
    return { label, value, places, text: value === null ? null : rounded(value, places) };
  });
}

type Computed = Exclude<TieChainElement, { kind: 'carried-score' }>;

function valueOf(panel: PanelScore, column: Column, element: Computed): Rational | null {
  switch (element.kind) {
    case 'node':
      return nodeScoreOf(panel, column, element.node);
    case 'metric':
      return metricOf(panel, element.metric);
    case 'median-juror-total':
      return medianTotal(panel, column);
  }
}

/** The entry's own value, whether or not the rubric gives points for it. */
function metricOf({ entry, prepared }: PanelScore, metric: string): Rational | null {
  const input = entry.metrics.find((one) => one.metric === metric);
  return input?.state === 'VALUE' ? metricValue(input, prepared.rubric.rounding.metric) : null;
}

function carriedOf({ entry }: PanelScore, stage: string): Omit<ChainValue, 'label'> {
  const text = entry.carried.find((one) => one.stage === stage)?.score ?? null;
  return { value: text === null ? null : exact(text), places: CARRIED_PLACES, text };
}

/** The middle one of the juror totals, or the mean of the middle two. */
function medianTotal(panel: PanelScore, column: Column): Rational | null {
  const totals = panel.counted
    .flatMap((sheet) => totalsOf(panel, [column], sheet).map(({ total }) => total))
    .filter((total) => total !== null)
    .toSorted(compared);
  if (totals.length === 0) return null;
  const middle = Math.floor((totals.length - 1) / 2);
  return mean(totals.slice(middle, totals.length - middle));
}

/** An integer that orders as the rounded value does. */
export function rankingKey(value: Rational, places: number): number {
  const key = Number(ticks(value, places));
  if (!Number.isSafeInteger(key)) throw new RangeError('a score beyond what can be ranked');
  return key;
}

/** A value after each of the plan's roundings in turn. (docs/rules/numbers.md 4) */
export function publishedValue(value: Rational, rounding: readonly number[]): Rational {
  return rounding.reduce(roundedExact, value);
}
