import { schema, validate } from '@angular/forms/signals';
import { CLARIFICATION_DAYS_DEFAULT, CLARIFICATION_DAYS_MAX, REASON_MAX_LENGTH } from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';

export interface QuestionAnswers {
  question: string;
  workingDays: number;
}

export const NO_QUESTION: QuestionAnswers = { question: '', workingDays: CLARIFICATION_DAYS_DEFAULT };

export const QUESTION_SCHEMA = schema<QuestionAnswers>((path) => {
  requiredText(path.question, { message: $localize`Tulis pertanyaannya.`, max: REASON_MAX_LENGTH });
  const message = $localize`Antara 1 dan ${CLARIFICATION_DAYS_MAX} hari kerja.`;
  validate(path.workingDays, ({ value }) =>
    Number.isInteger(value()) && value() >= 1 && value() <= CLARIFICATION_DAYS_MAX
      ? undefined
      : { kind: 'working-days', message },
  );
});

export const ANSWER_SCHEMA = schema<{ answer: string }>((path) => {
  requiredText(path.answer, { message: $localize`Tulis jawabannya.`, max: REASON_MAX_LENGTH });
});
