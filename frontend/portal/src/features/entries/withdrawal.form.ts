import { required, schema } from '@angular/forms/signals';
import { type Ending, ENDINGS, REASON_MAX_LENGTH, type WithdrawEntry } from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';

export interface WithdrawalDraft {
  readonly kind: string;
  readonly reason: string;
}

export const NO_WITHDRAWAL: WithdrawalDraft = { kind: '', reason: '' };

export const WITHDRAWAL_SCHEMA = schema<WithdrawalDraft>((path) => {
  required(path.kind, { message: $localize`Pilih cara keluar.` });
  requiredText(path.reason, { message: $localize`Tulis alasannya.`, max: REASON_MAX_LENGTH });
});

export function withdrawalOf({ kind, reason }: WithdrawalDraft, version: number): WithdrawEntry {
  return { kind: endingOf(kind), reason: reason.trim(), version };
}

function endingOf(text: string): Ending {
  const ending = ENDINGS.find((known) => known === text);
  if (ending === undefined) throw new RangeError(`not an ending: ${text}`);
  return ending;
}
