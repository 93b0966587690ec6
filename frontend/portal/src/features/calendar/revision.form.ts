import { applyEach, maxLength, schema, validate, type ValidationError } from '@angular/forms/signals';
import {
  type DayKind,
  NAME_MAX_LENGTH,
  type OffDayChange,
  REASON_MAX_LENGTH,
  type ReviseCalendar,
} from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';

/** One day as typed; the name of a day that becomes a working day is not asked for. */
export interface DayDraft {
  date: string;
  kind: DayKind;
  name: string;
}

export interface RevisionDraft {
  changes: DayDraft[];
  decree: string;
  decreedOn: string;
  reason: string;
}

export const NO_DAY: DayDraft = { date: '', kind: 'collective-leave', name: '' };
export const NO_REVISION: RevisionDraft = { changes: [NO_DAY], decree: '', decreedOn: '', reason: '' };

export const REVISION_SCHEMA = schema<RevisionDraft>((path) => {
  applyEach(path.changes, (day) => {
    validate(day.date, ({ value, valueOf }) => dateFault(value(), valueOf(day.kind)));
    validate(day.name, ({ value, valueOf }) =>
      valueOf(day.kind) !== 'working-day' && value().trim() === ''
        ? { kind: 'required', message: $localize`Tulis nama hari libur.` }
        : undefined,
    );
    maxLength(day.name, NAME_MAX_LENGTH, { message: $localize`Paling panjang ${NAME_MAX_LENGTH} karakter.` });
  });
  requiredText(path.decree, { message: $localize`Tulis nomor keputusan.`, max: NAME_MAX_LENGTH });
  requiredText(path.reason, { message: $localize`Tulis alasan perubahan.`, max: REASON_MAX_LENGTH });
});

function dateFault(date: string, kind: DayKind): ValidationError | undefined {
  if (date === '') return { kind: 'required', message: $localize`Isi tanggal.` };
  if (kind === 'working-day' || !isWeekend(date)) return undefined;
  return { kind: 'weekend', message: $localize`Akhir pekan sudah libur.` };
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

export function revisionOf({ changes, decree, decreedOn, reason }: RevisionDraft, version: number): ReviseCalendar {
  return {
    ...{ version, changes: changes.map(changeOf), decree: decree.trim(), reason: reason.trim() },
    decreedOn: decreedOn === '' ? null : decreedOn,
  };
}

function changeOf({ date, kind, name }: DayDraft): OffDayChange {
  return { date, kind, name: kind === 'working-day' ? null : name.trim() };
}
