import { powerOfTen } from '../power-of-ten';
import { largestTick, type MarkTable } from './mark-table';
import type { TickPlan } from './tick-plan';

/** With what the whole numbers of a run are held: doubles, as long as all are exact, or integers of any length. */
export type NumberPath = 'numbers' | 'bigints';

/** How the scores of a run stand to the ticks that are asked for. */
export interface ScoreScale {
  /** What panels of any size divide: their scores are whole numbers over `total * common`. */
  readonly common: bigint;
  /** A key is `numerator * up / (total * common * down)`, rounded. */
  readonly up: bigint;
  readonly down: bigint;
}

export function scoreScale({ markPlaces, scorePlaces }: TickPlan, common: bigint): ScoreScale {
  return {
    common,
    up: BigInt(powerOfTen(Math.max(0, scorePlaces - markPlaces))),
    down: BigInt(powerOfTen(Math.max(0, markPlaces - scorePlaces))),
  };
}

/** What keys are out of. */
export function keyDenominator({ total }: TickPlan, { common, down }: ScoreScale): bigint {
  return BigInt(total) * common * down;
}

/**
 * No whole number that a run can come to is larger: the largest tick times the weights times the panel's common multiple
 * bounds every total, sum and numerator, and rounding takes twice that and a denominator. (docs/rules/numbers.md 7)
 */
export function boundOf({ ticks }: MarkTable, plan: TickPlan, scale: ScoreScale): bigint {
  const weights = plan.weights.reduce((sum, weight) => sum + BigInt(Math.abs(weight)), 0n);
  const numerator = BigInt(largestTick(ticks)) * weights * scale.common * scale.up;
  return 2n * (numerator + keyDenominator(plan, scale));
}

/** Whole numbers up to this are exact in a double, and so is the whole part of the quotient of two of them. */
const MOST = BigInt(Number.MAX_SAFE_INTEGER);

export function numberPath(bound: bigint): NumberPath {
  return bound <= MOST ? 'numbers' : 'bigints';
}
