import { applyEach, maxLength, schema, validate } from '@angular/forms/signals';
import {
  COMPLAINT_LIMIT_DAYS_MAX,
  type ComplaintLimit,
  NAME_MAX_LENGTH,
  REASON_MAX_LENGTH,
  type ReviseComplaintLimits,
} from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';
import { typedCount } from '../../ui/typed-number';
import type { Limit } from './limit-rows';

export interface LimitsDraft {
  /** As typed, in the order of the limits; empty: no limit. */
  days: { text: string }[];
  source: string;
  reason: string;
}

export function limitsDraft(limits: readonly Limit[]): LimitsDraft {
  return { days: limits.map(({ workingDays }) => ({ text: workingDays?.toString() ?? '' })), source: '', reason: '' };
}

export const LIMITS_SCHEMA = schema<LimitsDraft>((path) => {
  applyEach(path.days, (day) => {
    validate(day.text, ({ value }) =>
      isLimit(value())
        ? undefined
        : { kind: 'not-a-limit', message: $localize`Isi 0 sampai ${COMPLAINT_LIMIT_DAYS_MAX} hari, atau kosongkan.` },
    );
  });
  maxLength(path.source, NAME_MAX_LENGTH, { message: $localize`Paling panjang ${NAME_MAX_LENGTH} karakter.` });
  requiredText(path.reason, { message: $localize`Tulis alasan perubahan.`, max: REASON_MAX_LENGTH });
});

function isLimit(text: string): boolean {
  const typed = typedCount(text);
  return typed.kind === 'blank' || (typed.kind === 'number' && typed.value <= COMPLAINT_LIMIT_DAYS_MAX);
}

/** What differs from the limits in force. */
export function limitsOrder(
  { days, source, reason }: LimitsDraft,
  { limits, version }: { readonly limits: readonly Limit[]; readonly version: number },
): ReviseComplaintLimits {
  const typed = limits.map(({ classification, step }, place): ComplaintLimit => {
    return { classification, step, workingDays: daysOf(days[place]?.text ?? '') };
  });
  return {
    limits: typed.filter(({ workingDays }, place) => workingDays !== limits[place]?.workingDays),
    source: source.trim() === '' ? null : source.trim(),
    ...{ reason: reason.trim(), version },
  };
}

function daysOf(text: string): number | null {
  const typed = typedCount(text);
  return typed.kind === 'number' ? typed.value : null;
}
