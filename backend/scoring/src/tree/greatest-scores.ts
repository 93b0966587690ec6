import { negative } from '../integer';
import { known } from '../known';
import { powerOfTen } from '../power-of-ten';
import { compared, exact, HUNDRED, ONE, product, sum, total, whole, ZERO, type Rational } from '../rational';
import { nodesOf } from '../rubric-nodes';
import type { CriterionNode, GroupNode, MeasureNode, Rubric } from '../rubric';

/**
 * Whether every score that is ranked stays within the whole numbers that a double holds exactly, counted in ticks of its
 * places; `greatest` is the size of the values that count as they are. (docs/rules/measures.md 13)
 */
export function canBeRanked(rubric: Rubric, greatest: Rational): boolean {
  const { root, rounding, tieChain } = rubric;
  const chained = new Set(tieChain.elements.flatMap((element) => (element.kind === 'node' ? [element.node] : [])));
  const ranked = nodesOf(rubric).filter(({ code }) => code === root.code || chained.has(code));
  const ticks = { numerator: powerOfTen(Math.max(rounding.stage, rounding.final)), denominator: 1 };
  const most = whole(Number.MAX_SAFE_INTEGER);
  return ranked.every((node) => compared(product(greatestScore(node, greatest), ticks), most) <= 0);
}

/** No score of the node is further from 0. */
function greatestScore(node: CriterionNode, greatest: Rational): Rational {
  switch (node.kind) {
    case 'mark':
      return largest([exact(node.grid.min), exact(node.grid.max)]);
    case 'metric':
      return HUNDRED;
    case 'measure':
      return greatestPoints(node, greatest);
    case 'group':
      return sum(greatestOfGroup(node, greatest), ONE);
  }
}

function greatestPoints({ norm }: MeasureNode, greatest: Rational): Rational {
  switch (norm.kind) {
    case 'goalposts':
    case 'log-goalposts':
      return exact(norm.full ?? '100');
    case 'piecewise':
      return largest(norm.knots.map(({ points }) => exact(points)));
    case 'bands':
      return largest(norm.bands.map(({ points }) => exact(points)));
    case 'as-is':
      return largest([HUNDRED, greatest]);
  }
}

/** A mean is no greater than its greatest child; rounding adds less than one. */
function greatestOfGroup({ children, combine }: GroupNode, greatest: Rational): Rational {
  if (combine?.kind !== 'sum') return largest(children.map((child) => greatestScore(child, greatest)));
  return total(
    children.map((child) => product(size(exact(known(combine.factors[child.code]))), greatestScore(child, greatest))),
  );
}

export function size(value: Rational): Rational {
  return value.numerator < 0 ? { ...value, numerator: negative(value.numerator) } : value;
}

export function largest(values: readonly Rational[]): Rational {
  return values.map(size).reduce((most, value) => (compared(value, most) > 0 ? value : most), ZERO);
}
