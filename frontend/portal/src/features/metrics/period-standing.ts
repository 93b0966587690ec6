import { COUNT_FIELDS, impossibleCounts } from '../../data/count-hints';
import type { Tone } from '../../ui/badge';
import { typedCount } from '../../ui/typed-number';
import { countsOf, type PeriodDraft } from './claim.form';

export const PERIOD_STANDINGS = ['empty', 'partial', 'wrong', 'complete'] as const;
/** How far a period is filled in, and whether what is there can be true. */
export type PeriodStanding = (typeof PERIOD_STANDINGS)[number];

export function periodStanding(draft: PeriodDraft): PeriodStanding {
  const typed = COUNT_FIELDS.map((field) => typedCount(draft[field]).kind);
  if (typed.includes('not-a-number') || draft.end < draft.start) return 'wrong';
  if (typed.every((kind) => kind === 'blank')) return 'empty';
  if (typed.includes('blank')) return 'partial';
  return impossibleCounts(countsOf(draft)).length > 0 ? 'wrong' : 'complete';
}

export function periodStandingText(standing: PeriodStanding): string {
  const texts = {
    empty: $localize`Belum mulai`,
    partial: $localize`Sedang diisi`,
    wrong: $localize`Perlu perbaikan`,
    complete: $localize`Lengkap`,
  } as const satisfies Record<PeriodStanding, string>;
  return texts[standing];
}

export const PERIOD_TONES = {
  empty: 'neutral',
  partial: 'info',
  wrong: 'bad',
  complete: 'good',
} as const satisfies Record<PeriodStanding, Tone>;
