import { isDecimalString } from './decimal-string';
import { compared, difference, exact, isWhole, quotient } from './rational';
import type { MarkGrid } from './rubric';

export type MarkProblem = 'not-a-decimal' | 'below-scale' | 'above-scale' | 'off-step';

/** Why a text is no mark on this grid; null where it is one. (docs/rules/panel.md 1) */
export function markProblem(grid: MarkGrid, value: string): MarkProblem | null {
  if (!isDecimalString(value)) return 'not-a-decimal';
  const mark = exact(value);
  if (compared(mark, exact(grid.min)) < 0) return 'below-scale';
  if (compared(mark, exact(grid.max)) > 0) return 'above-scale';
  const steps = quotient(difference(mark, exact(grid.min)), exact(grid.step));
  return isWhole(steps) ? null : 'off-step';
}
