import type { ReportingPeriodView } from '@anggakara/contracts';
import { dayText } from './format';

/** The days that the periods of one role span together: `1 Januari 2025 sampai 31 Desember 2025`. */
export function windowText(
  periods: readonly Pick<ReportingPeriodView, 'role' | 'start' | 'end'>[],
  role: ReportingPeriodView['role'],
): string | undefined {
  const days = periods.filter((period) => period.role === role).flatMap(({ start, end }) => [start, end]);
  const sorted = days.toSorted((a, b) => a.localeCompare(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return $localize`${dayText(first)} sampai ${dayText(last)}`;
}
