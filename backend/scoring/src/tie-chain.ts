import { MOST_PLACES, type DecimalString } from './decimal-string';
import { known } from './known';
import { metricValue } from './metric-points';
import type { CountedElement, MeasureOrder, TieChainElement } from './panel/chain-element';
import { chainNodeScore, countbackOf, countOfMarks, measureValue, type Countback } from './panel/chain-values';
import type { FinalScore } from './panel/final-score';
import { nodeTotals } from './panel/sheet-totals';
import type { PanelScore } from './panel-score';
import { chainLabel } from './plan-problems';
import type { Column } from './prepared-rubric';
import { carriedIn } from './panel/joined-stages';
import { compared, exactLong, mean, whole, type Rational } from './rational';
import { rounded } from './rounding';
import type { RoundingPlan } from './rubric';

/** What one element of the chain says of an entry, rounded as the plan declares; null where it says nothing. */
export interface ChainValue {
  readonly label: string;
  readonly value: Rational | null;
  readonly places: number;
  readonly text: DecimalString | null;
  /** Whether less is better. */
  readonly isAscending?: true;
  /** For a countback, whose value is null. */
  readonly countback?: Countback;
  readonly isPassedOver?: true;
}

/** What the elements look at beyond the entry itself. */
export interface ChainField {
  readonly column: Column;
  readonly scores: ReadonlyMap<string, Pick<FinalScore, 'ownRank'>>;
  /** By seed and code. */
  readonly lots: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A figure that is compared as it was given: to the last digit that counts. */
const GIVEN_PLACES = MOST_PLACES;

/** The declared chain's values of an entry, in order. (docs/rules/ranking.md 5, 10-14) */
export function chainValues(panel: PanelScore, field: ChainField): readonly ChainValue[] {
  return panel.prepared.rubric.tieChain.elements.map((element) => ({
    label: chainLabel(element),
    ...valueOf(element, panel, field),
  }));
}

type Value = Omit<ChainValue, 'label'>;

const ASCENDING = { isAscending: true } as const;

function valueOf(element: TieChainElement, panel: PanelScore, field: ChainField): Value {
  const { entry, prepared } = panel;
  const { rounding } = prepared.rubric;
  switch (element.kind) {
    case 'node':
      return computed(chainNodeScore(panel, field.column, element.node), rounding.stage);
    case 'metric':
      return computed(metricOf(panel, element.metric), rounding.metric);
    case 'carried-score':
      return given(carriedIn(entry, element.stage)?.score);
    case 'median-juror-total':
      return computed(medianTotal(panel, field.column), rounding.stage);
    default:
      return countedValue(element, panel, field);
  }
}

/** What is counted, drawn or given beside the scores. */
function countedValue(element: CountedElement, panel: PanelScore, field: ChainField): Value {
  const { entry, prepared } = panel;
  switch (element.kind) {
    case 'countback':
      return { ...NOTHING, countback: countbackOf(panel, field.column, element) };
    case 'count-of-marks':
      return computed(countOfMarks(panel, element.atLeast), 0);
    case 'own-rank':
      return { ...counted(known(field.scores.get(entry.code)).ownRank), ...ASCENDING };
    case 'carried-rank':
      return { ...counted(carriedIn(entry, element.stage)?.rank), ...ASCENDING };
    case 'measure':
      return { ...measured(panel, element.measure, prepared.rubric.rounding), ...directionOf(element.order) };
    case 'lot':
      return { ...counted(known(field.lots.get(element.seed)).get(entry.code)), ...ASCENDING };
  }
}

function directionOf(order: MeasureOrder): Partial<Value> {
  return order === 'ascending' ? ASCENDING : {};
}

const NOTHING: Value = { value: null, places: 0, text: null };

function computed(value: Rational | null, places: number): Value {
  return { value, places, text: value === null ? null : rounded(value, places) };
}

function given(text: DecimalString | undefined): Value {
  return text === undefined ? NOTHING : { value: exactLong(text), places: GIVEN_PLACES, text };
}

function counted(count: number | null | undefined): Value {
  return count === null || count === undefined ? NOTHING : computed(whole(count), 0);
}

/** A measure that was given as a figure is compared and shown as it was given. */
function measured({ entry }: PanelScore, measure: string, { metric }: RoundingPlan): Value {
  const input = entry.measures?.find((one) => one.measure === measure);
  const value = measureValue(input, metric);
  const isGiven = input?.state === 'VALUE' && 'value' in input;
  return isGiven ? given(input.value) : computed(value, metric);
}

/** The entry's own value, whether or not the rubric gives points for it. */
function metricOf({ entry, prepared }: PanelScore, metric: string): Rational | null {
  const input = entry.metrics.find((one) => one.metric === metric);
  return input?.state === 'VALUE' ? metricValue(input, prepared.rubric.rounding.metric) : null;
}

/** The middle one of the juror totals, or the mean of the middle two. */
function medianTotal(panel: PanelScore, column: Column): Rational | null {
  const totals = known(nodeTotals(panel.desk, column, panel.prepared.rubric.root.code)).toSorted(compared);
  if (totals.length === 0) return null;
  const middle = Math.floor((totals.length - 1) / 2);
  return mean(totals.slice(middle, totals.length - middle));
}
