import { applyEach, schema, validate } from '@angular/forms/signals';
import {
  type Acceptance,
  type ClaimVerificationView,
  type DecideVerification,
  type DecidedPeriod,
  REASON_MAX_LENGTH,
  type VerifiedPeriodView,
} from '@anggakara/contracts';
import { COUNT_FIELDS, type CountField } from '../../data/count-hints';
import { requiredText } from '../../ui/required-text';
import { typedCount } from '../../ui/typed-number';

export type TypedCounts = Record<CountField, string>;

export interface DecisionAnswers {
  reason: string;
  periods: { period: string; acceptance: Acceptance; counts: TypedCounts }[];
}

/** What a decision begins with: as it was decided last, else the recomputed counts where there are any. */
export function decisionAnswers({ periods }: Pick<ClaimVerificationView, 'periods'>): DecisionAnswers {
  return {
    reason: '',
    periods: periods.map((one) => ({
      period: one.period,
      acceptance: one.acceptance === 'undecided' ? proposed(one) : one.acceptance,
      counts: typedCounts(one),
    })),
  };
}

function proposed({ recomputed }: VerifiedPeriodView): Acceptance {
  return recomputed === null ? 'claimed' : 'recomputed';
}

function typedCounts({ accepted, acceptance, recomputed, claimed }: VerifiedPeriodView): TypedCounts {
  const counts = acceptance === 'other' ? accepted : (recomputed ?? claimed);
  return Object.fromEntries(COUNT_FIELDS.map((field) => [field, counts?.[field].toString() ?? ''])) as TypedCounts;
}

/** Whether counts can be true is the server's to say. */
export const DECISION_SCHEMA = schema<DecisionAnswers>((path) => {
  requiredText(path.reason, { message: $localize`Tulis alasan keputusan.`, max: REASON_MAX_LENGTH });
  applyEach(path.periods, (period) => {
    for (const field of COUNT_FIELDS) {
      validate(period.counts[field], ({ value, valueOf }) =>
        valueOf(period.acceptance) === 'other' && typedCount(value()).kind !== 'number'
          ? { kind: 'not-a-count', message: $localize`Isi bilangan bulat.` }
          : undefined,
      );
    }
  });
});

export function decisionOf({ reason, periods }: DecisionAnswers, version: number): DecideVerification {
  return { version, reason: reason.trim(), periods: periods.map(decidedPeriod) };
}

function decidedPeriod({ period, acceptance, counts }: DecisionAnswers['periods'][number]): DecidedPeriod {
  if (acceptance !== 'other') return { period, acceptance };
  return {
    period,
    acceptance,
    counts: Object.fromEntries(COUNT_FIELDS.map((field) => [field, countOf(counts[field])])) as Record<
      CountField,
      number
    >,
  };
}

function countOf(text: string): number {
  const typed = typedCount(text);
  return typed.kind === 'number' ? typed.value : 0;
}
