import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { ComplaintLimitsView } from '@anggakara/contracts';
import { LimitsApi } from '../../data/limits-api';
import { currentCopy } from '../../data/problem';
import { classificationText } from '../../ui/complaint-words';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { limitRows } from './limit-rows';
import { LIMITS_SCHEMA, type LimitsDraft, limitsDraft, limitsOrder } from './limits.form';

/** Other time limits for the edition. */
@Component({
  selector: 'app-limits-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './limits-editor.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LimitsEditor {
  readonly edition = input.required<string>();
  readonly limits = input.required<ComplaintLimitsView>();
  readonly revised = output<ComplaintLimitsView>();
  /** Somebody else was first; these are the limits as they are now. */
  readonly overtaken = output<ComplaintLimitsView>();

  private readonly api = inject(LimitsApi);
  /** What was typed stays when somebody else changes the limits. */
  protected readonly draft = linkedSignal<ComplaintLimitsView, LimitsDraft>({
    source: this.limits,
    computation: ({ limits }, before) => before?.value ?? limitsDraft(limits),
  });
  protected readonly fields = form(this.draft, LIMITS_SCHEMA, { name: 'batas' });
  protected readonly submission = new FormSubmission('batas');
  protected readonly isOvertaken = signal(false);
  /** Names of the classifications with the places of both of their limits. */
  protected readonly groups = computed(() =>
    limitRows(this.limits().limits).map(({ classification, firstFollowUp, resolution }) => ({
      name: classificationText(classification),
      firstFollowUp: this.limits().limits.indexOf(firstFollowUp),
      resolution: this.limits().limits.indexOf(resolution),
    })),
  );

  protected async revise(event: Event): Promise<void> {
    event.preventDefault();
    this.isOvertaken.set(false);
    await this.submission.send(this.fields, () => this.store());
  }

  private async store(): Promise<void> {
    try {
      this.revised.emit(await this.api.revise(this.edition(), limitsOrder(this.draft(), this.limits())));
    } catch (error) {
      const current = currentCopy(error);
      if (current === null) throw error;
      this.isOvertaken.set(true);
      this.overtaken.emit(current as ComplaintLimitsView);
    }
  }
}
