import { keysInBigInts, numeratorsInBigInts, totalsInBigInts } from './in-bigints';
import { keysInNumbers, numeratorsInNumbers, totalsInNumbers } from './in-numbers';
import type { MarkTable } from './mark-table';
import { boundOf, numberPath, scoreScale, type NumberPath, type ScoreScale } from './number-path';
import { commonMultiple, retainedSheets } from './retained';
import { assertPlanned, type TickPlan } from './tick-plan';

/** Exact scores of a table of marks. */
export interface TickScores {
  readonly path: NumberPath;
  /** For each sheet a whole number of ticks over the plan's total; what it says of an uncounted sheet is void. */
  readonly totals: Float64Array | readonly bigint[];
  /** For each entry a whole number of ticks over the denominator; 0 for one without a score. */
  readonly numerators: Float64Array | readonly bigint[];
  readonly denominator: bigint;
  /** How many totals made the score; 0 for an entry without one. */
  readonly retained: Uint8Array;
  /** Rounded scores as safe integers of 10^-scorePlaces: by them entries are ranked. */
  readonly keys: Float64Array;
}

/**
 * Juror totals, panel scores and their rounding, exactly. The bound is computed first and decides with what numbers are
 * held; both ways give the same digits. Throws on a plan that does not fit the table. (docs/rules/numbers.md 7, 8)
 */
export function tickScores(table: MarkTable, plan: TickPlan): TickScores {
  assertPlanned(table, plan);
  const retained = retainedSheets(table, plan);
  const scale = scoreScale(plan, commonMultiple(retained));
  const path = numberPath(boundOf(table, plan, scale));
  const computed = path === 'numbers' ? inNumbers : inBigInts;
  const denominator = BigInt(plan.total) * scale.common;
  return { path, retained, denominator, ...computed({ table, plan, retained, scale }) };
}

interface Run {
  readonly table: MarkTable;
  readonly plan: TickPlan;
  readonly retained: Uint8Array;
  readonly scale: ScoreScale;
}

type Computed = Pick<TickScores, 'totals' | 'numerators' | 'keys'>;

function inNumbers({ table, plan, retained, scale }: Run): Computed {
  const totals = totalsInNumbers(table, plan);
  const numerators = numeratorsInNumbers(table, totals, { retained, common: Number(scale.common), panel: plan.panel });
  return { totals, numerators, keys: keysInNumbers(numerators, plan, scale) };
}

function inBigInts({ table, plan, retained, scale }: Run): Computed {
  const totals = totalsInBigInts(table, plan);
  const numerators = numeratorsInBigInts(table, totals, { retained, common: scale.common });
  return { totals, numerators, keys: keysInBigInts(numerators, plan, scale) };
}
