import { grouped } from '../grouped';
import { known } from '../known';
import { powerOfTen } from '../power-of-ten';
import { compared, type Rational } from '../rational';
import { rubricProblems } from '../rubric-problems';
import { measureNodesOf } from '../rubric-nodes';
import type { MeasureNode, Rubric } from '../rubric';
import { codesInGeometricMeans } from './combination';
import { canBeRanked, size } from './greatest-scores';
import { isTooFew, measureValue, type GivenMeasure } from './measure-points';
import { normRange, sideOf } from './norm-range';

export type ValueProblemCode = 'measure-outside' | 'measure-below-zero' | 'measure-beyond-ranking';

/** What is asked of the figures of one measure. */
export interface MeasureCheck {
  readonly node: MeasureNode;
  readonly problemOf: (input: GivenMeasure) => ValueProblemCode | null;
}

/** What a rubric asks of every entry's figures. */
export interface MeasureChecks {
  readonly byMeasure: ReadonlyMap<string, readonly MeasureCheck[]>;
  /** Measures that tell equals apart. */
  readonly chained: ReadonlySet<string>;
}

/** The checks of a rubric; one that cannot be computed with itself asks nothing of values. */
export function measureChecks(rubric: Rubric): MeasureChecks {
  const checks = checksOn(rubric, measureNodesOf(rubric));
  const chained = rubric.tieChain.elements.flatMap((element) => (element.kind === 'measure' ? [element.measure] : []));
  return { byMeasure: grouped(checks, ({ node }) => node.measure), chained: new Set(chained) };
}

function checksOn(rubric: Rubric, nodes: readonly MeasureNode[]): readonly MeasureCheck[] {
  if (nodes.length === 0) return [];
  const problemsOf = rubricProblems(rubric).length > 0 ? () => () => null : valueProblems(rubric);
  return nodes.map((node) => ({ node, problemOf: problemsOf(node) }));
}

function valueProblems(rubric: Rubric): (node: MeasureNode) => MeasureCheck['problemOf'] {
  const inGeometricMeans = codesInGeometricMeans(rubric);
  const isRankable = rankableValues(rubric);
  return (node) => {
    const problemOf =
      node.norm.kind === 'as-is' ? ownProblem(inGeometricMeans.has(node.code), isRankable) : rangeProblem(node);
    const places = node.places ?? rubric.rounding.metric;
    return (input) => (isTooFew(node, input) ? null : problemOf(measureValue(node, input, places)));
  };
}

type ProblemOfValue = (value: Rational) => ValueProblemCode | null;

/** Of a value that counts as it is. (docs/rules/measures.md 9, 13) */
function ownProblem(isInGeometricMean: boolean, isRankable: (value: Rational) => boolean): ProblemOfValue {
  return (value) => {
    if (isInGeometricMean && value.numerator < 0) return 'measure-below-zero';
    return isRankable(value) ? null : 'measure-beyond-ranking';
  };
}

/** Of a value that a norm looks at. (docs/rules/measures.md 7) */
function rangeProblem({ outside, norm }: MeasureNode): ProblemOfValue {
  const range = normRange(norm);
  return (value) => (outside === 'reject' && sideOf(value, range) !== null ? 'measure-outside' : null);
}

/** Values up to a power of ten that can be ranked need not be looked at one by one. */
function rankableValues(rubric: Rubric): (value: Rational) => boolean {
  const powers = Array.from({ length: 19 }, (_, exponent) => ({ numerator: powerOfTen(exponent), denominator: 1 }));
  const small = known(powers.findLast((power) => canBeRanked(rubric, power)));
  return (value) => compared(size(value), small) <= 0 || canBeRanked(rubric, value);
}
