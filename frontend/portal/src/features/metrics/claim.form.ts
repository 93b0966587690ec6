import { applyEach, required, schema, validate } from '@angular/forms/signals';
import { type ClaimedPeriod, COUNT_MAX } from '@anggakara/contracts';
import type { TypedPeriod } from '../../data/claim-draft-store';
import { COUNT_FIELDS, type CountField, type PartialCounts } from '../../data/count-hints';
import { typedCount } from '../../ui/typed-number';

export type PeriodDraft = TypedPeriod;

const TYPED_FIELDS = ['start', 'end', ...COUNT_FIELDS] as const;

export interface ClaimDraft {
  periods: PeriodDraft[];
}

export function claimDraft(periods: readonly ClaimedPeriod[]): ClaimDraft {
  return { periods: periods.map(periodDraft) };
}

export function periodDraft(period: ClaimedPeriod): PeriodDraft {
  const counts = COUNT_FIELDS.map((field) => [field, period[field]?.toString() ?? ''] as const);
  const { start, end } = period;
  return { period: period.period, start, end, ...(Object.fromEntries(counts) as Record<CountField, string>) };
}

/** The counts as numbers; a text that is none yet counts as not filled in. */
export function countsOf(draft: PeriodDraft): PartialCounts {
  const counts = COUNT_FIELDS.map((field) => [field, countOf(draft[field])] as const);
  return Object.fromEntries(counts) as Record<CountField, number | null>;
}

export function periodOf(draft: PeriodDraft): ClaimedPeriod {
  const { period, start, end } = draft;
  return { period, start, end, ...countsOf(draft) };
}

function countOf(text: string): number | null {
  const typed = typedCount(text);
  return typed.kind === 'number' ? typed.value : null;
}

/** What cannot be saved: a text that is no count, a window that is none. What cannot be true is the server's finding. */
export const CLAIM_SCHEMA = schema<ClaimDraft>((path) => {
  applyEach(path.periods, (period) => {
    required(period.start, { message: $localize`Isi hari pertama jendela.` });
    required(period.end, { message: $localize`Isi hari terakhir jendela.` });
    validate(period.end, ({ value, valueOf }) =>
      value() !== '' && value() < valueOf(period.start)
        ? { kind: 'window-reversed', message: $localize`Jendela berakhir sebelum dimulai.` }
        : undefined,
    );
    for (const field of COUNT_FIELDS) validate(period[field], ({ value }) => countError(value()));
  });
});

function countError(text: string): { readonly kind: string; readonly message: string } | undefined {
  const typed = typedCount(text);
  if (typed.kind === 'not-a-number') {
    return { kind: 'not-a-count', message: $localize`Isi banyaknya laporan sebagai bilangan bulat, bukan persentase.` };
  }
  if (typed.kind === 'number' && typed.value > COUNT_MAX) {
    return { kind: 'too-large', message: $localize`Bilangan ini terlalu besar.` };
  }
  return undefined;
}

/** A draft with the texts of another where those are no counts yet: what was typed meanwhile is not lost. */
export function withUnreadable(draft: ClaimDraft, typed: ClaimDraft): ClaimDraft {
  const periods = draft.periods.map((period) => {
    const own = typed.periods.find((other) => other.period === period.period);
    const kept = COUNT_FIELDS.filter((field) => own !== undefined && countError(own[field]) !== undefined);
    return { ...period, ...Object.fromEntries(kept.map((field) => [field, own?.[field] ?? ''])) };
  });
  return { periods };
}

/** A draft with what was typed on another since that one was opened. */
export function withTypedSince(draft: ClaimDraft, opened: ClaimDraft, now: ClaimDraft): ClaimDraft {
  const periods = draft.periods.map((period) => {
    const [before, after] = [opened, now].map(({ periods }) => periods.find((one) => one.period === period.period));
    if (before === undefined || after === undefined) return period;
    const typed = TYPED_FIELDS.filter((field) => after[field] !== before[field]);
    return { ...period, ...Object.fromEntries(typed.map((field) => [field, after[field]])) };
  });
  return { periods };
}

/** Whether everything typed can be stored as a draft, possible or not. */
export function isStorable({ periods }: ClaimDraft): boolean {
  return periods.every(
    (period) =>
      period.start !== '' &&
      period.end >= period.start &&
      COUNT_FIELDS.every((field) => countError(period[field]) === undefined),
  );
}
