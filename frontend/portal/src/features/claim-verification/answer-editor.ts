import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { ClaimVerificationView } from '@anggakara/contracts';
import type { ClaimPlace } from '../../data/claim-api';
import { VerificationApi } from '../../data/verification-api';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { ANSWER_SCHEMA } from './clarification.form';

/** What the agency answers to the open question. */
@Component({
  selector: 'app-answer-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  template: `<form class="form" novalidate (submit)="answer($event)">
    <app-problem-summary [problem]="submission.problem()" />
    <app-field
      label="Jawaban"
      i18n-label
      hint="Jangan menyebut nama atau data pribadi pelapor."
      i18n-hint
      [of]="fields.answer"
    >
      <textarea appControl rows="4" [formField]="fields.answer"></textarea>
    </app-field>
    <div>
      <button type="submit" class="button" [disabled]="submission.busy()" i18n>Kirim jawaban</button>
    </div>
  </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerEditor {
  readonly place = input.required<ClaimPlace>();
  readonly version = input.required<number>();
  readonly answered = output<ClaimVerificationView>();

  private readonly api = inject(VerificationApi);
  private readonly announcer = inject(Announcer);
  private readonly answers = signal({ answer: '' });
  protected readonly fields = form(this.answers, ANSWER_SCHEMA, { name: 'jawaban' });
  protected readonly submission = new FormSubmission('jawaban');

  protected async answer(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, async () => {
      const order = { version: this.version(), answer: this.answers().answer.trim() };
      this.answered.emit(await this.api.answer(this.place(), order));
    });
    if (isTaken) this.announcer.say($localize`Jawaban dikirim.`);
  }
}
