import { schema, validate } from '@angular/forms/signals';
import { REASON_MAX_LENGTH, type RecordRecusal } from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';

export interface RecusalAnswers {
  personId: string;
  entry: string;
  reason: string;
}

export const NO_RECUSAL: RecusalAnswers = { personId: '', entry: '', reason: '' };

export const RECUSAL_SCHEMA = schema<RecusalAnswers>((path) => {
  validate(path.personId, ({ value }) =>
    value() === '' ? { kind: 'required', message: $localize`Pilih penilai.` } : undefined,
  );
  validate(path.entry, ({ value }) =>
    value() === '' ? { kind: 'required', message: $localize`Pilih peserta.` } : undefined,
  );
  requiredText(path.reason, { message: $localize`Tulis alasan pengunduran diri.`, max: REASON_MAX_LENGTH });
});

export function recusalOf({ personId, entry, reason }: RecusalAnswers): RecordRecusal {
  return { personId, entry, reason: reason.trim() };
}
