import { exactTicks, TICKS_PER_ONE } from '../decimal-string';
import type { SheetInput } from '../input-document';
import { known } from '../known';
import { leafScores, type LeafPoints, type LeafScores } from '../leaf-scores';
import { powerOfTen } from '../power-of-ten';
import type { PreparedRubric } from '../prepared-rubric';
import { ticks } from '../rounding';
import { dropOf, keptShares, type Kept } from './kept-shares';

/** What the scores of the leaves are made of. */
export interface Desk {
  readonly prepared: PreparedRubric;
  readonly counted: readonly SheetInput[];
  /** Of metrics and measures. */
  readonly points: readonly LeafPoints[];
}

/** Every sheet whole. */
export function allKept(counted: readonly SheetInput[]): Kept {
  return { unit: 1n, shares: counted.map(() => 1n), count: counted.length };
}

/**
 * Means of the marks over what is kept of the sheets, rounded where the plan says so, beside the metric points.
 * (docs/rules/panel.md 5, 10, docs/rules/numbers.md 4)
 */
export function leavesOver({ prepared, counted, points }: Desk, { unit, shares, count }: Kept): LeafScores {
  const sums = new Map<string, bigint>();
  counted.forEach(({ marks }, sheet) => {
    const share = known(shares[sheet]);
    for (const { criterion, value } of marks) {
      sums.set(criterion, (sums.get(criterion) ?? 0n) + share * exactTicks(value));
    }
  });
  return joined({ prepared, counted, points }, sums, unit * BigInt(Math.max(1, count)));
}

/** The same criterion by criterion: of each its own marks are kept. (docs/rules/panel.md 7) */
export function leavesByCriteria(desk: Desk, kept: ReadonlyMap<string, Kept>): LeafScores {
  const sums = new Map<string, bigint>();
  for (const [criterion, { unit, shares }] of kept) {
    const whole = marksOn(desk.counted, criterion).reduce((sum, mark, sheet) => sum + mark * known(shares[sheet]), 0n);
    sums.set(criterion, whole / unit);
  }
  const { count } = known([...kept.values()][0]);
  return joined(desk, sums, BigInt(Math.max(1, count)));
}

/** What is kept of the marks on each criterion. */
export function keptByCriteria({ prepared, counted }: Desk): ReadonlyMap<string, Kept> {
  const drop = dropOf(prepared.rubric.panel, counted.length);
  return new Map(
    prepared.marks.map(({ code }) => {
      const values = marksOn(counted, code).map((numerator) => ({ numerator, denominator: TICKS_PER_ONE }));
      return [code, keptShares(values, drop)];
    }),
  );
}

function marksOn(counted: readonly SheetInput[], code: string): readonly bigint[] {
  return counted.map(({ marks }) => exactTicks(known(marks.find(({ criterion }) => criterion === code)).value));
}

/** Sums of marks are `jurors` times their means, and so the points stand `jurors` times too. */
function joined(
  { prepared: { rubric, leaves }, points }: Desk,
  sums: ReadonlyMap<string, bigint>,
  jurors: bigint,
): LeafScores {
  const computed = leafScores(leaves, [], points).ticks;
  const marked = leaves.map(({ code }, leaf) => {
    const sum = sums.get(code);
    if (sum !== undefined) return roundedSum(sum, jurors, rubric.rounding.criterion);
    const own = computed[leaf] ?? null;
    return own === null ? null : own * jurors;
  });
  return { unit: TICKS_PER_ONE * jurors, ticks: marked };
}

/** The sum of n marks is n times their mean; rounding the mean makes it n times what the mean is rounded to. */
function roundedSum(sum: bigint, jurors: bigint, places: number | null): bigint {
  if (places === null) return sum;
  const count = ticks({ numerator: sum, denominator: TICKS_PER_ONE * jurors }, places);
  return ((count * TICKS_PER_ONE) / powerOfTen(places)) * jurors;
}
