import { ticksOf } from '../decimal-string';
import type { SheetInput } from '../input-document';
import { floorOf, plus, times, type Integer } from '../integer';
import { known } from '../known';
import type { LeafScores } from '../leaf-scores';
import { powerOfTen } from '../power-of-ten';
import type { PreparedRubric } from '../prepared-rubric';
import { ticks } from '../rounding';
import { dropOf, keptShares, type Kept } from './kept-shares';

/** What the scores of the leaves are made of. */
export interface Desk {
  readonly prepared: PreparedRubric;
  readonly counted: readonly SheetInput[];
  /** Of metrics and measures, by leaf. */
  readonly points: LeafScores['ticks'];
}

/** Every sheet whole. */
export function allKept(counted: readonly SheetInput[]): Kept {
  return { unit: 1, shares: counted.map(() => 1), count: counted.length };
}

/**
 * Means of the marks over what is kept of the sheets, rounded where the plan says so, beside the metric points.
 * (docs/rules/panel.md 5, 10, docs/rules/numbers.md 4)
 */
export function leavesOver({ prepared, counted, points }: Desk, { unit, shares, count }: Kept): LeafScores {
  const sums = prepared.leaves.map((): Integer | null => null);
  counted.forEach(({ marks }, sheet) => {
    const share = known(shares[sheet]);
    for (const { criterion, value } of marks) {
      const leaf = known(prepared.leafOf.get(criterion));
      sums[leaf] = plus(sums[leaf] ?? 0, times(share, ticksOf(value, prepared.leafPlaces)));
    }
  });
  return joined({ prepared, counted, points }, sums, times(unit, Math.max(1, count)));
}

/** The same criterion by criterion: of each its own marks are kept. (docs/rules/panel.md 7) */
export function leavesByCriteria(desk: Desk, kept: ReadonlyMap<string, Kept>): LeafScores {
  const sums = desk.prepared.leaves.map((): Integer | null => null);
  for (const [criterion, { unit, shares }] of kept) {
    const whole = marksOn(desk, criterion).reduce<Integer>(
      (sum, mark, sheet) => plus(sum, times(mark, known(shares[sheet]))),
      0,
    );
    sums[known(desk.prepared.leafOf.get(criterion))] = floorOf(whole, unit);
  }
  const { count } = known([...kept.values()][0]);
  return joined(desk, sums, Math.max(1, count));
}

/** What is kept of the marks on each criterion. */
export function keptByCriteria(desk: Desk): ReadonlyMap<string, Kept> {
  const { prepared, counted } = desk;
  const unit = powerOfTen(prepared.leafPlaces);
  const drop = dropOf(prepared.rubric.panel, counted.length);
  return new Map(
    prepared.marks.map(({ code }) => {
      const values = marksOn(desk, code).map((numerator) => ({ numerator, denominator: unit }));
      return [code, keptShares(values, drop)];
    }),
  );
}

function marksOn({ prepared, counted }: Desk, code: string): readonly Integer[] {
  return counted.map(({ marks }) =>
    ticksOf(known(marks.find(({ criterion }) => criterion === code)).value, prepared.leafPlaces),
  );
}

/** Sums of marks are `jurors` times their means, and so the points stand `jurors` times too. */
function joined(
  { prepared: { rubric, leafPlaces }, points }: Desk,
  sums: LeafScores['ticks'],
  jurors: Integer,
): LeafScores {
  const unit = times(powerOfTen(leafPlaces), jurors);
  const marked = sums.map((sum, leaf) => {
    if (sum !== null) return roundedSum(sum, unit, rubric.rounding.criterion);
    const own = points[leaf] ?? null;
    return own === null ? null : times(own, jurors);
  });
  return { unit, ticks: marked };
}

/** The sum of n marks is n times their mean; rounding the mean makes it n times what the mean is rounded to. */
function roundedSum(sum: Integer, unit: Integer, places: number | null): Integer {
  if (places === null) return sum;
  const count = ticks({ numerator: sum, denominator: unit }, places);
  return floorOf(times(count, unit), powerOfTen(places));
}
