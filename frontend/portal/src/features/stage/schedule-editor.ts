import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { StageView } from '@anggakara/contracts';
import { StageApi } from '../../data/stage-api';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { instantText } from '../../ui/format';
import { FormSubmission } from '../../ui/form-submission';
import { isTyped, SCHEDULE_SCHEMA, type ScheduleAnswers, scheduleAnswers, scheduleOf } from './schedule.form';
import { instantOfWib } from './wib-time';

/** Moves a stage's opening and closing, with why; what was typed stays while the stage is only read again. */
@Component({
  selector: 'app-schedule-editor',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './schedule-editor.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScheduleEditor {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageView>();
  /** The stage as the server has it now. */
  readonly saved = output<StageView>();

  private readonly api = inject(StageApi);
  private readonly announcer = inject(Announcer);
  /** What was typed stays while the stage is read again, or moves by somebody else's hand. */
  private readonly answers = linkedSignal<StageView, ScheduleAnswers>({
    source: this.stage,
    computation: (stage, before) =>
      before !== undefined && isTyped(before.value, before.source) ? before.value : scheduleAnswers(stage),
  });
  protected readonly fields = form(this.answers, SCHEDULE_SCHEMA, { name: 'jadwal' });
  protected readonly submission = new FormSubmission('jadwal');
  /** What was typed, in words: a browser shows it in the order of day and month that its own language has. */
  protected readonly opensHint = computed(() => inWords(this.answers().opens));
  protected readonly closesHint = computed(() =>
    [inWords(this.answers().closes), $localize`nilai diterima sampai sebelum waktu ini.`].filter(Boolean).join('; '),
  );

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const place = { edition: this.edition(), stage: this.stage().code };
    const isTaken = await this.submission.send(this.fields, async () => {
      const stage = await this.api.schedule(place, scheduleOf(this.answers()));
      this.answers.set(scheduleAnswers(stage));
      this.saved.emit(stage);
    });
    if (isTaken) this.announcer.say($localize`Jadwal tahap disimpan.`);
    else this.answers.update((typed) => ({ ...typed, version: this.stage().version }));
  }
}

function inWords(time: string): string {
  const instant = instantOfWib(time);
  return instant === null ? '' : instantText(instant);
}
