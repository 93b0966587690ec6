import { COUNT_FIELDS, type ComplaintCounts, countProblems, STATUS_FIELDS } from '@anggakara/scoring';
import type { ClaimedPeriod, ClaimErrorCode, Facts } from '@anggakara/contracts';

/** What is wrong at one place of a period: a field's name, or `end` for its window. */
export interface PeriodError {
  readonly code: ClaimErrorCode;
  readonly field: keyof ComplaintCounts | 'end';
  readonly facts: Facts;
}

/** Why a period cannot be submitted: its window, what is missing, what cannot be true. (docs/rules/claims.md 4) */
export function periodErrors(period: ClaimedPeriod): readonly PeriodError[] {
  return [...windowErrors(period), ...missingCounts(period), ...impossibleCounts(period)];
}

export function windowErrors({ start, end }: ClaimedPeriod): readonly PeriodError[] {
  return end < start ? [{ code: 'window-reversed', field: 'end', facts: { start, end } }] : [];
}

function missingCounts(period: ClaimedPeriod): readonly PeriodError[] {
  return COUNT_FIELDS.filter((field) => period[field] === null).map((field) => ({
    ...{ code: 'count-missing', field, facts: {} },
  }));
}

/** The engine's problems, as soon as every status is there; what has not been answered yet cannot be too much. */
function impossibleCounts(period: ClaimedPeriod): readonly PeriodError[] {
  if (period.received === null || STATUS_FIELDS.some((field) => period[field] === null)) return [];
  const { answered, withinSla, cappedDaySum } = period;
  const typed = {
    ...period,
    answered: answered ?? 0,
    withinSla: withinSla ?? 0,
    cappedDaySum: answered === null ? 0 : (cappedDaySum ?? 0),
  } as ComplaintCounts;
  return countProblems(typed).flatMap(({ code, path, facts }) =>
    code === 'not-a-count' ? [] : [{ code, field: path, facts }],
  );
}
