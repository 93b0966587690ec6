import { exactTicks, isDecimalString } from './decimal-string';
import { minus, restOf, signOf } from './integer';
import type { MarkGrid } from './rubric';

export type MarkProblem = 'not-a-decimal' | 'below-scale' | 'above-scale' | 'off-step';

/** Whether a scale rises in steps from its least mark; what is wrong with one is said of its rubric. */
export function isScale({ min, max, step }: MarkGrid): boolean {
  return [min, max, step].every(isDecimalString) && exactTicks(step) > 0 && exactTicks(max) > exactTicks(min);
}

/** Why a text is no mark on this grid; null where it is one. (docs/rules/panel.md 1) */
export function markProblem(grid: MarkGrid, value: string): MarkProblem | null {
  if (!isDecimalString(value)) return 'not-a-decimal';
  const [mark, min] = [exactTicks(value), exactTicks(grid.min)];
  if (mark < min) return 'below-scale';
  if (mark > exactTicks(grid.max)) return 'above-scale';
  return signOf(restOf(minus(mark, min), exactTicks(grid.step))) === 0 ? null : 'off-step';
}
