import type { DecimalString } from '../decimal-string';
import type { Fraction, MeasureInput } from '../input-document';
import { floorOf, type Integer } from '../integer';
import { ratio } from '../rate';
import { compared, exact, exactLong, HUNDRED, product, whole, ZERO, type Rational } from '../rational';
import type { MeasurePoints } from '../result-document';
import { rounded, roundedExact } from '../rounding';
import { measureNodesOf } from '../rubric-nodes';
import type { MeasureNode, Reading, Rubric } from '../rubric';
import { wilsonInterval } from '../wilson';
import { normPoints } from './norm-points';
import { normRange, sideOf } from './norm-range';

export type GivenMeasure = Extract<MeasureInput, { state: 'VALUE' }>;

/** Points of every measure of the rubric with what they came from; a measure without input was not submitted. */
export function measurePointsOf(rubric: Rubric, measures: readonly MeasureInput[]): readonly MeasurePoints[] {
  return pointsOfMeasures(measureNodesOf(rubric), measures, rubric.rounding.metric);
}

export function pointsOfMeasures(
  nodes: readonly MeasureNode[],
  measures: readonly MeasureInput[],
  places: number,
): readonly MeasurePoints[] {
  return nodes.map((node) => {
    const { measure } = node;
    const input = measures.find((one) => one.measure === measure) ?? { measure, state: 'NOT_SUBMITTED' };
    return pointsOf(node, input, node.places ?? places);
  });
}

/** What the norm is laid on; a rate is in percent, and its lower end is rounded at once. (docs/rules/measures.md 2, 3) */
export function measureValue({ reading }: MeasureNode, input: GivenMeasure, places: number): Rational {
  return 'now' in input ? ratePercent(reading, input.now, places) : exactLong(input.value);
}

/** Whether a rate is over fewer than the measure asks for. (docs/rules/measures.md 3) */
export function isTooFew({ leastDenominator = 0 }: MeasureNode, input: GivenMeasure): boolean {
  return 'now' in input && compared(exact(input.now.denominator), whole(leastDenominator)) < 0;
}

function ratePercent(reading: Reading, { numerator, denominator }: Fraction, places: number): Rational {
  if (reading.kind === 'value' || reading.bound === 'plain') return product(ratio(numerator, denominator), HUNDRED);
  const [low] = wilsonInterval(wholeOf(numerator), wholeOf(denominator), exactLong(reading.z));
  return roundedExact(product(low, HUNDRED), places);
}

/** A count may be written `3.0`. */
function wholeOf(text: DecimalString): Integer {
  const count = exact(text);
  return floorOf(count.numerator, count.denominator);
}

function pointsOf(node: MeasureNode, input: MeasureInput, places: number): MeasurePoints {
  const { code, measure, norm } = node;
  const said = { node: code, measure, norm, numerator: null, denominator: null, value: null, clipped: false };
  if (input.state !== 'VALUE') return { ...said, state: input.state, points: pointsWithout(input.state, places) };
  const counts = 'now' in input ? { numerator: input.now.numerator, denominator: input.now.denominator } : {};
  if (isTooFew(node, input)) return { ...said, ...counts, state: 'NOT_APPLICABLE', points: null };
  const value = measureValue(node, input, places);
  return {
    ...said,
    ...counts,
    state: 'VALUE',
    value: 'value' in input ? input.value : rounded(value, places),
    clipped: sideOf(value, normRange(norm)) !== null,
    points: rounded(normPoints(norm, value, places), places),
  };
}

function pointsWithout(state: Exclude<MeasureInput['state'], 'VALUE'>, places: number): string | null {
  return state === 'NOT_APPLICABLE' ? null : rounded(ZERO, places);
}
