import { isLongDecimal } from '../decimal-string';
import { rateProblems, type FractionProblemCode } from '../fraction-problems';
import type { EntryInput, MeasureInput } from '../input-document';
import { placedIn, repeatedIn, type Placed, type Problem } from '../problem';
import type { Rational } from '../rational';
import { measureNodesOf } from '../rubric-nodes';
import type { MeasureNode, Reading, Rubric } from '../rubric';
import { codesInGeometricMeans } from './combination';
import { measureNodeProblems } from './measure-node-problems';
import { isTooFew, measureValue, type GivenMeasure } from './measure-points';
import { normRange, sideOf } from './norm-range';

export type MeasureProblemCode =
  | FractionProblemCode
  | 'measure-repeated'
  | 'measure-unknown'
  | 'measure-not-decimal'
  | 'measure-needs-value'
  | 'measure-needs-rate'
  | 'measure-outside'
  | 'measure-below-zero';

type MeasureProblem = Problem<MeasureProblemCode>;

/** What is wrong with the values and rates that an entry brings. (docs/rules/measures.md 1-3, 7, 9) */
export function measureProblems({ value: entry, path }: Placed<EntryInput>, rubric: Rubric): readonly MeasureProblem[] {
  const measures = placedIn(entry.measures ?? [], `${path}.measures`);
  const repeated = repeatedIn(measures, ({ measure }) => measure).map(({ value, path: place }): MeasureProblem => ({
    code: 'measure-repeated',
    path: `${place}.measure`,
    facts: { measure: value.measure },
  }));
  return [...repeated, ...measures.flatMap((input) => ownProblems(input, rubric))];
}

function ownProblems({ value: input, path }: Placed<MeasureInput>, rubric: Rubric): readonly MeasureProblem[] {
  const { measure } = input;
  const nodes = measureNodesOf(rubric).filter((node) => node.measure === measure);
  if (nodes.length === 0) {
    if (rubric.tieChain.elements.some((element) => 'measure' in element && element.measure === measure)) return [];
    return [{ code: 'measure-unknown', path: `${path}.measure`, facts: { measure } }];
  }
  if (input.state !== 'VALUE') return [];
  const least = Math.min(...nodes.map(({ leastDenominator = 0 }) => leastDenominator));
  const texts = textProblems({ value: input, path }, least);
  if (texts.length > 0) return texts;
  return nodes.flatMap((node) => nodeProblems({ value: input, path }, node, rubric));
}

/** A rate that does not apply below a least denominator may be over none at all. */
function textProblems({ value: input, path }: Placed<GivenMeasure>, least: number): readonly MeasureProblem[] {
  if ('now' in input) {
    const isOverNone = least > 0 && input.now.numerator === '0' && input.now.denominator === '0';
    return isOverNone ? [] : rateProblems(input.now, `${path}.now`);
  }
  if (isLongDecimal(input.value)) return [];
  return [{ code: 'measure-not-decimal', path: `${path}.value`, facts: { value: input.value } }];
}

function nodeProblems(
  { value: input, path }: Placed<GivenMeasure>,
  node: MeasureNode,
  rubric: Rubric,
): readonly MeasureProblem[] {
  const facts = { measure: node.measure, node: node.code };
  const misread = misreadProblem(node.reading, input);
  if (misread !== null) return [{ code: misread, path, facts }];
  // A norm with problems of its own has no range to look at.
  if (measureNodeProblems({ value: node, path: '' }).length > 0 || isTooFew(node, input)) return [];
  const code = valueProblem(node, measureValue(node, input, node.places ?? rubric.rounding.metric), rubric);
  if (code === null) return [];
  const place = `${path}.${'now' in input ? 'now' : 'value'}`;
  return [{ code, path: place, facts: { ...facts, value: shown(input) } }];
}

function valueProblem(
  { code, norm, outside }: MeasureNode,
  value: Rational,
  rubric: Rubric,
): MeasureProblemCode | null {
  if (outside === 'reject' && sideOf(value, normRange(norm)) !== null) return 'measure-outside';
  const isBelow = norm.kind === 'as-is' && value.numerator < 0n;
  return isBelow && codesInGeometricMeans(rubric).has(code) ? 'measure-below-zero' : null;
}

function misreadProblem({ kind }: Reading, input: GivenMeasure): MeasureProblemCode | null {
  const isRate = 'now' in input;
  if (kind === 'value') return isRate ? 'measure-needs-value' : null;
  return isRate ? null : 'measure-needs-rate';
}

function shown(input: GivenMeasure): string {
  return 'now' in input ? `${input.now.numerator}/${input.now.denominator}` : input.value;
}
