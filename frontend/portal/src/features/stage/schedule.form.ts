import { schema, validate } from '@angular/forms/signals';
import { REASON_MAX_LENGTH, type ScheduleStage, type StageView } from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';
import { instantOfWib, wibTime } from './wib-time';

/** Times as typed, on the clock of WIB. */
export interface ScheduleAnswers {
  opens: string;
  closes: string;
  reason: string;
  /** The stage's version that they were typed over, so that nobody's change is overwritten unseen. */
  version: number;
}

type Schedule = Pick<StageView, 'opensAt' | 'closesAt' | 'version'>;

export function scheduleAnswers({ opensAt, closesAt, version }: Schedule): ScheduleAnswers {
  return { opens: wibTime(opensAt), closes: wibTime(closesAt), reason: '', version };
}

/** Whether the answers say something else than the stage does. */
export function isTyped(answers: ScheduleAnswers, stage: Schedule): boolean {
  const { opens, closes } = scheduleAnswers(stage);
  return answers.opens !== opens || answers.closes !== closes || answers.reason !== '';
}

export const SCHEDULE_SCHEMA = schema<ScheduleAnswers>((path) => {
  for (const time of [path.opens, path.closes]) {
    validate(time, ({ value }) =>
      instantOfWib(value()) === null ? { kind: 'not-a-time', message: $localize`Isi tanggal dan jam.` } : undefined,
    );
  }
  validate(path.closes, ({ value, valueOf }) => {
    const [opens, closes] = [instantOfWib(valueOf(path.opens)), instantOfWib(value())];
    if (opens === null || closes === null || closes > opens) return undefined;
    return { kind: 'before-opening', message: $localize`Penutupan harus sesudah pembukaan.` };
  });
  requiredText(path.reason, { message: $localize`Tulis alasan perubahan jadwal.`, max: REASON_MAX_LENGTH });
});

/** The request; only for answers that the schema takes. */
export function scheduleOf({ opens, closes, reason, version }: ScheduleAnswers): ScheduleStage {
  const [opensAt, closesAt] = [instantOfWib(opens), instantOfWib(closes)];
  if (opensAt === null || closesAt === null) throw new RangeError('a schedule without times');
  return { opensAt, closesAt, reason: reason.trim(), version };
}
