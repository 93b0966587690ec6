import { exactTicks, isDecimalString } from './decimal-string';
import { minus, restOf, signOf, type Integer } from './integer';
import type { MarkGrid } from './rubric';

export type MarkProblem = 'not-a-decimal' | 'below-scale' | 'above-scale' | 'off-step';

/** Whether a scale rises in steps from its least mark; what is wrong with one is said of its rubric. */
export function isScale({ min, max, step }: MarkGrid): boolean {
  return [min, max, step].every(isDecimalString) && exactTicks(step) > 0 && exactTicks(max) > exactTicks(min);
}

/** A grid in ticks of 10^-9. */
export interface Scale {
  readonly grid: MarkGrid;
  readonly min: Integer;
  readonly max: Integer;
  readonly step: Integer;
}

export function scaleOf(grid: MarkGrid): Scale {
  return { grid, min: exactTicks(grid.min), max: exactTicks(grid.max), step: exactTicks(grid.step) };
}

/** Why a text is no mark on this grid; null where it is one. (docs/rules/panel.md 1) */
export function markProblem(grid: MarkGrid, value: string): MarkProblem | null {
  return problemOnScale(scaleOf(grid), value);
}

/** The same for many marks on one grid. */
export function problemOnScale({ min, max, step }: Scale, value: string): MarkProblem | null {
  if (!isDecimalString(value)) return 'not-a-decimal';
  const mark = exactTicks(value);
  if (mark < min) return 'below-scale';
  if (mark > max) return 'above-scale';
  return signOf(restOf(minus(mark, min), step)) === 0 ? null : 'off-step';
}
