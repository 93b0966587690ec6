import { schema, validate } from '@angular/forms/signals';
import {
  REASON_MAX_LENGTH,
  type AwardCategoryCode,
  type GroupCode,
  type RecordRuling,
  type RulingView,
} from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';

export interface Choice {
  readonly entry: string;
  chosen: boolean;
}

export interface RulingAnswers {
  readonly choices: Choice[];
  reason: string;
}

export interface RulingSubject {
  readonly kind: RulingView['kind'];
  readonly group: GroupCode;
  readonly category: AwardCategoryCode | null;
  /** Places that the ruling fills, no more and no fewer. */
  readonly places: number;
}

export function rulingAnswers(entries: readonly string[], chosen: readonly string[] = []): RulingAnswers {
  return { choices: entries.map((entry) => ({ entry, chosen: chosen.includes(entry) })), reason: '' };
}

/** A ruling fills exactly the places that are free, and says why. (docs/rules/shortlist.md 4) */
export function rulingSchema(places: () => number) {
  return schema<RulingAnswers>((path) => {
    validate(path.choices, ({ value }) => {
      const chosen = value().filter((choice) => choice.chosen).length;
      if (chosen === places()) return undefined;
      return { kind: 'places', message: $localize`Pilih tepat ${places()} peserta; baru ${chosen} dipilih.` };
    });
    requiredText(path.reason, { message: $localize`Tulis alasan keputusan pleno.`, max: REASON_MAX_LENGTH });
  });
}

export function rulingOf({ kind, group, category }: RulingSubject, { choices, reason }: RulingAnswers): RecordRuling {
  const selected = choices.filter(({ chosen }) => chosen).map(({ entry }) => entry);
  const ruling = { kind, group, selected, reason: reason.trim() };
  return category === null ? ruling : { ...ruling, category };
}
