import { inBlocks } from './blocks';
import type { MarkTable } from './mark-table';
import { keyDenominator, type ScoreScale } from './number-path';
import type { TickPanel, TickPlan } from './tick-plan';

/** For each sheet the sum of weights times marks. */
export function totalsInNumbers({ ticks, criteria, counted }: MarkTable, plan: TickPlan): Float64Array {
  // A plain list keeps short weights short, and the engine then multiplies integers: a third faster than doubles.
  const weights = plan.weights.slice(0, plan.weights.findLastIndex((weight) => weight !== 0) + 1);
  const totals = new Float64Array(counted.length);
  const sums = { ticks, criteria, weights, totals };
  const inStep = totals.length - (totals.length % 4);
  inBlocks(inStep, (from, to) => {
    sumInStep(sums, from, to);
  });
  for (let sheet = inStep; sheet < totals.length; sheet += 1) {
    totals[sheet] = weights.reduce((sum, weight, part) => sum + weight * (ticks[sheet * criteria + part] as number), 0);
  }
  return totals;
}

interface Sums extends Pick<MarkTable, 'ticks' | 'criteria'> {
  readonly weights: readonly number[];
  readonly totals: Float64Array;
}

/**
 * The totals from one sheet to another, which four divide: four in step, so that each weight is fetched once for them. What is looked
 * up again and again stands in constants of its own: an engine is a fifth slower with those of an outer function.
 */
function sumInStep(sums: Sums, from: number, to: number): void {
  const { ticks, criteria, weights, totals } = sums;
  for (let sheet = from; sheet < to; sheet += 4) {
    const first = sheet * criteria;
    const second = first + criteria;
    const third = second + criteria;
    const fourth = third + criteria;
    // One by one: to take a list apart costs more than a sheet until this is compiled.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let criterion = 0; criterion < weights.length; criterion += 1) {
      const weight = weights[criterion] as number;
      a += weight * (ticks[first + criterion] as number);
      b += weight * (ticks[second + criterion] as number);
      c += weight * (ticks[third + criterion] as number);
      d += weight * (ticks[fourth + criterion] as number);
    }
    totals[sheet] = a;
    totals[sheet + 1] = b;
    totals[sheet + 2] = c;
    totals[sheet + 3] = d;
  }
}

/** For each entry the sum of its retained totals, brought to the common multiple; 0 for one without a score. */
export function numeratorsInNumbers(
  table: MarkTable,
  totals: Float64Array,
  { retained, common, panel }: { readonly retained: Uint8Array; readonly common: number; readonly panel: TickPanel },
): Float64Array {
  const sumOf = panel.method === 'mean' ? sumOfAll(table, totals) : sumOfMiddle(table, totals);
  const numerators = new Float64Array(retained.length);
  inBlocks(numerators.length, (from, to) => {
    for (let entry = from; entry < to; entry += 1) {
      const kept = retained[entry] as number;
      if (kept !== 0) numerators[entry] = sumOf(entry, kept) * (common / kept);
    }
  });
  return numerators;
}

/** The sum of so many totals of an entry. */
type SumOf = (entry: number, kept: number) => number;

function sumOfAll({ jurors, counted }: MarkTable, totals: Float64Array): SumOf {
  return (entry) => {
    let sum = 0;
    const next = (entry + 1) * jurors;
    for (let sheet = next - jurors; sheet < next; sheet += 1) {
      if (counted[sheet] === 1) sum += totals[sheet] as number;
    }
    return sum;
  };
}

/** The counted totals in order, as many dropped below as above. */
function sumOfMiddle({ jurors, counted }: MarkTable, totals: Float64Array): SumOf {
  const sorted = new Float64Array(jurors);
  const insert = (total: number, length: number): void => {
    let place = length;
    for (; place > 0 && (sorted[place - 1] as number) > total; place -= 1) sorted[place] = sorted[place - 1] as number;
    sorted[place] = total;
  };
  return (entry, kept) => {
    let length = 0;
    for (let sheet = entry * jurors; sheet < (entry + 1) * jurors; sheet += 1) {
      if (counted[sheet] !== 1) continue;
      insert(totals[sheet] as number, length);
      length += 1;
    }
    const dropped = (length - kept) / 2;
    return sorted.subarray(dropped, dropped + kept).reduce((sum, total) => sum + total, 0);
  };
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
