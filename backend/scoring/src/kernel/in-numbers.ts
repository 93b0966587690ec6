import { known } from '../known';
import { entriesOf, type MarkTable } from './mark-table';
import { keyDenominator, type ScoreScale } from './number-path';
import type { TickPlan } from './tick-plan';

/** For each sheet the sum of weights times marks; what a sheet says that does not count is not asked for. */
export function totalsInNumbers({ ticks, criteria, counted }: MarkTable, plan: TickPlan): Float64Array {
  const weights = Float64Array.from(plan.weights);
  const totals = new Float64Array(counted.length);
  let cell = 0;
  for (let sheet = 0; sheet < totals.length; sheet += 1) {
    let sum = 0;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      sum += known(weights[criterion]) * known(ticks[cell]);
      cell += 1;
    }
    totals[sheet] = sum;
  }
  return totals;
}

/** For each entry the sum of its retained totals, brought to the common multiple; 0 for one without a score. */
export function numeratorsInNumbers(
  table: MarkTable,
  totals: Float64Array,
  { retained, common }: { readonly retained: Uint8Array; readonly common: number },
): Float64Array {
  const { sorted, sort } = totalsInOrder(table, totals);
  return new Float64Array(entriesOf(table)).map((_, entry) => {
    const kept = known(retained[entry]);
    if (kept === 0) return 0;
    const dropped = (sort(entry) - kept) / 2;
    let sum = 0;
    for (let place = dropped; place < dropped + kept; place += 1) sum += known(sorted[place]);
    return sum * (common / kept);
  });
}

interface TotalsInOrder {
  /** The counted totals of the entry that was last asked for, the least first; what follows them is void. */
  readonly sorted: Float64Array;
  /** Puts the totals of an entry in order and says how many they are. */
  readonly sort: (entry: number) => number;
}

function totalsInOrder({ jurors, counted }: MarkTable, totals: Float64Array): TotalsInOrder {
  const sorted = new Float64Array(jurors);
  const insert = (total: number, length: number): void => {
    let place = length;
    for (; place > 0 && known(sorted[place - 1]) > total; place -= 1) sorted[place] = known(sorted[place - 1]);
    sorted[place] = total;
  };
  const sort = (entry: number): number => {
    let length = 0;
    for (let sheet = entry * jurors; sheet < (entry + 1) * jurors; sheet += 1) {
      if (counted[sheet] !== 1) continue;
      insert(known(totals[sheet]), length);
      length += 1;
    }
    return length;
  };
  return { sorted, sort };
}

/** Whole ticks of the score's places, halves away from zero. (docs/rules/numbers.md 3) */
export function keysInNumbers(numerators: Float64Array, plan: TickPlan, scale: ScoreScale): Float64Array {
  const denominator = Number(keyDenominator(plan, scale));
  const up = Number(scale.up);
  return numerators.map((numerator) => {
    const doubled = 2 * up * Math.abs(numerator) + denominator;
    const key = Math.floor(doubled / (2 * denominator));
    // Taken from 0, because a product with -1 would make a zero that prints its sign.
    return numerator < 0 ? 0 - key : key;
  });
}
