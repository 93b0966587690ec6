import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { ClaimVerificationView } from '@anggakara/contracts';
import type { ClaimPlace } from '../../data/claim-api';
import { VerificationApi } from '../../data/verification-api';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { NO_QUESTION, QUESTION_SCHEMA } from './clarification.form';

/** Gives the claim back to its agency with a question and a day. */
@Component({
  selector: 'app-question-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  template: `<form class="form" novalidate (submit)="ask($event)">
    <app-problem-summary [problem]="submission.problem()" />
    <app-field label="Pertanyaan kepada instansi" i18n-label [of]="fields.question">
      <textarea appControl rows="3" [formField]="fields.question"></textarea>
    </app-field>
    <app-field
      label="Hari kerja untuk menjawab"
      i18n-label
      hint="Dihitung mulai hari kerja berikutnya."
      i18n-hint
      [of]="fields.workingDays"
    >
      <input appControl type="number" [formField]="fields.workingDays" />
    </app-field>
    <div>
      <button type="submit" class="button secondary" [disabled]="submission.busy()" i18n>Minta klarifikasi</button>
    </div>
  </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionEditor {
  readonly place = input.required<ClaimPlace>();
  readonly version = input.required<number>();
  readonly asked = output<ClaimVerificationView>();

  private readonly api = inject(VerificationApi);
  private readonly announcer = inject(Announcer);
  private readonly answers = signal(NO_QUESTION);
  protected readonly fields = form(this.answers, QUESTION_SCHEMA, { name: 'klarifikasi' });
  protected readonly submission = new FormSubmission('klarifikasi');

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, async () => {
      const { question, workingDays } = this.answers();
      const order = { version: this.version(), question: question.trim(), workingDays };
      this.asked.emit(await this.api.ask(this.place(), order));
    });
    if (isTaken) this.announcer.say($localize`Pertanyaan dikirim kepada instansi.`);
  }
}
