import { floorOf, signOf, times, type Integer } from '../integer';
import { known } from '../known';
import type { PreparedRubric } from '../prepared-rubric';
import { product, total, ZERO, type Rational } from '../rational';
import { roundedExact } from '../rounding';
import type { RubricIndex } from '../rubric';
import { partsOf, type CompositeNode } from './combination';
import { exponential, naturalLogarithm } from './fixed-point';
import { roundedNear } from './near-rounding';
import { nodeScore, type ColumnScores } from './node-score';

/** The composites from the bottom up, each rounded, among the leaves that are given. (docs/rules/measures.md 11) */
export function withComposites(
  { rubric, leaves, composites }: PreparedRubric,
  column: string,
  { table, values }: ColumnScores,
): ColumnScores {
  const index = known(rubric.indices.find(({ code }) => code === column));
  const given = new Map(leaves.map(({ code }, leaf) => [code, values.ticks[leaf]]));
  const ticks = table.terms.map((term) => given.get(term) ?? null);
  const scores = { table, values: { unit: values.unit, ticks } };
  for (const composite of composites.toReversed()) {
    const value = compositeValue(composite, index, scores);
    if (value !== null) ticks[table.terms.indexOf(composite.code)] = ticksOf(value, values.unit);
  }
  return scores;
}

interface Part {
  readonly size: Rational;
  readonly value: Rational;
}

/** A composite's value under a column, rounded; null where nothing of weight applies. (docs/rules/measures.md 8-10) */
function compositeValue(composite: CompositeNode, index: RubricIndex, scores: ColumnScores): Rational | null {
  const applicable = composite.children.filter(({ code }) => scores.table.shares.has(code));
  const sizes = partsOf(composite, applicable, index);
  if (sizes === null) return null;
  const parts = applicable.map(({ code }): Part => {
    return { size: known(sizes.get(code)), value: known(nodeScore(scores, code)) };
  });
  if (composite.combine?.kind === 'geometric-mean') return roundedNear(geometricMean(parts), composite.places);
  return roundedExact(total(parts.map(({ size, value }) => product(size, value))), composite.places);
}

/** What has no weight takes no part; any other 0 gives 0. (docs/rules/measures.md 9) */
function geometricMean(parts: readonly Part[]): Rational {
  const weighty = parts.filter(({ size }) => size.numerator > 0);
  if (weighty.some(({ value }) => signOf(value.numerator) === 0)) return ZERO;
  const powers = weighty.map(
    ({ size, value }) => (naturalLogarithm(value) * BigInt(size.numerator)) / BigInt(size.denominator),
  );
  return exponential(powers.reduce((sum, power) => sum + power));
}

/** A rounded value in ticks of the leaves' unit, a multiple of 10^9. */
function ticksOf({ numerator, denominator }: Rational, unit: Integer): Integer {
  return floorOf(times(numerator, unit), denominator);
}
