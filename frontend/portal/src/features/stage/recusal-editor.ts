import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { StageProgressView } from '@anggakara/contracts';
import { PanelApi } from '../../data/panel-api';
import type { StagePlace } from '../../data/stage-address';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { cellOf } from './progress-matrix';
import { NO_RECUSAL, RECUSAL_SCHEMA, recusalOf } from './recusal.form';

/** Records that a juror does not mark an entry, with why. */
@Component({
  selector: 'app-recusal-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './recusal-editor.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecusalEditor {
  readonly place = input.required<StagePlace>();
  readonly progress = input.required<StageProgressView>();
  readonly recorded = output();

  private readonly api = inject(PanelApi);
  private readonly announcer = inject(Announcer);
  private readonly answers = signal(NO_RECUSAL);
  protected readonly fields = form(this.answers, RECUSAL_SCHEMA, { name: 'mundur' });
  protected readonly submission = new FormSubmission('mundur');
  /** Entries that the chosen juror marks and has not stepped aside from. */
  protected readonly entries = computed(() => {
    const { personId } = this.answers();
    return this.progress().rows.filter((row) => !['recused', null].includes(cellOf(row, personId)));
  });

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, async () => {
      await this.api.recuse(this.place(), recusalOf(this.answers()));
    });
    if (!isTaken) return;
    this.announcer.say($localize`Pengunduran diri dicatat dan langsung berlaku.`);
    this.answers.set(NO_RECUSAL);
    this.fields().reset();
    this.recorded.emit();
  }
}
