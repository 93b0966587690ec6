import { known } from '../known';
import { ticks as roundedTicks } from '../rounding';
import { entriesOf, type MarkTable } from './mark-table';
import { keyDenominator, type ScoreScale } from './number-path';
import type { TickPlan } from './tick-plan';

/** For each sheet the sum of weights times marks. */
export function totalsInBigInts({ ticks, criteria, counted }: MarkTable, plan: TickPlan): readonly bigint[] {
  const weights = plan.weights.map(BigInt);
  return Array.from(counted, (_, sheet) =>
    weights.reduce((sum, weight, criterion) => sum + weight * BigInt(known(ticks[sheet * criteria + criterion])), 0n),
  );
}

/** For each entry the sum of its retained totals, brought to the common multiple; 0 for one without a score. */
export function numeratorsInBigInts(
  table: MarkTable,
  totals: readonly bigint[],
  { retained, common }: { readonly retained: Uint8Array; readonly common: bigint },
): readonly bigint[] {
  return Array.from({ length: entriesOf(table) }, (_, entry) => {
    const kept = known(retained[entry]);
    if (kept === 0) return 0n;
    const sorted = countedTotals(table, totals, entry).toSorted((a, b) => Number(a - b));
    const dropped = (sorted.length - kept) / 2;
    const sum = sorted.slice(dropped, dropped + kept).reduce((a, b) => a + b);
    return sum * (common / BigInt(kept));
  });
}

function countedTotals({ jurors, counted }: MarkTable, totals: readonly bigint[], entry: number): readonly bigint[] {
  return totals.slice(entry * jurors, (entry + 1) * jurors).filter((_, juror) => counted[entry * jurors + juror] === 1);
}

/** Whole ticks of the score's places, halves away from zero. Throws on a score beyond what can be ranked. */
export function keysInBigInts(numerators: readonly bigint[], plan: TickPlan, scale: ScoreScale): Float64Array {
  const denominator = keyDenominator(plan, scale);
  return Float64Array.from(numerators, (numerator) => {
    const key = Number(roundedTicks({ numerator: numerator * scale.up, denominator }, 0));
    if (!Number.isSafeInteger(key)) throw new RangeError('a score beyond what can be ranked');
    return key;
  });
}
