import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ACCEPTANCES, type Acceptance, type ClaimVerificationView } from '@anggakara/contracts';
import type { ClaimPlace } from '../../data/claim-api';
import { countName } from '../../data/compared-names';
import { COUNT_FIELDS, type CountField } from '../../data/count-hints';
import { VerificationApi } from '../../data/verification-api';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { language } from '../../ui/language';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { DECISION_SCHEMA, type DecisionAnswers, decisionAnswers, decisionOf } from './decision.form';
import { acceptanceText } from './verification-words';

/** Which counts of each period stand, with one reason. */
@Component({
  selector: 'app-decision-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './decision-editor.html',
  styleUrl: './decision-editor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecisionEditor {
  readonly place = input.required<ClaimPlace>();
  readonly verification = input.required<ClaimVerificationView>();
  /** Names of the periods by their codes. */
  readonly names = input.required<Readonly<Record<string, string>>>();
  readonly decided = output<ClaimVerificationView>();

  private readonly api = inject(VerificationApi);
  private readonly announcer = inject(Announcer);
  /** Choices begin anew with another version; the reason that was typed stays. */
  protected readonly answers = linkedSignal<number, DecisionAnswers>({
    source: () => this.verification().version,
    computation: (_version, before) => ({
      ...decisionAnswers(this.verification()),
      reason: before?.value.reason ?? '',
    }),
  });
  protected readonly fields = form(this.answers, DECISION_SCHEMA, { name: 'putusan' });
  protected readonly submission = new FormSubmission('putusan');
  protected readonly countFields = COUNT_FIELDS;
  protected readonly choices = computed(() =>
    this.verification().periods.map(({ recomputed }) =>
      ACCEPTANCES.filter((acceptance) => acceptance !== 'recomputed' || recomputed !== null),
    ),
  );
  protected readonly text = (acceptance: Acceptance): string => acceptanceText(acceptance);
  protected readonly countText = (field: CountField): string => countName(field, language());

  protected async decide(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, async () => {
      const { version } = this.verification();
      this.decided.emit(await this.api.decide(this.place(), decisionOf(this.answers(), version)));
    });
    if (!isTaken) return;
    this.answers.update((answers) => ({ ...answers, reason: '' }));
    this.fields().reset();
    this.announcer.say($localize`Keputusan dicatat.`);
  }
}
