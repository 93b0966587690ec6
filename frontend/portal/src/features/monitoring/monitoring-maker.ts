import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { MonitoringSummaryView } from '@anggakara/contracts';
import { MonitoringApi } from '../../data/monitoring-api';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { MONITORING_SCHEMA, monitoringOf, NO_MONITORING } from './monitoring.form';

/** Makes a monitoring of a period. */
@Component({
  selector: 'app-monitoring-maker',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './monitoring-maker.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonitoringMaker {
  readonly edition = input.required<string>();
  readonly made = output<MonitoringSummaryView>();

  private readonly api = inject(MonitoringApi);
  private readonly draft = signal(NO_MONITORING);
  protected readonly fields = form(this.draft, MONITORING_SCHEMA, { name: 'pemantauan' });
  protected readonly submission = new FormSubmission('pemantauan');

  protected async make(event: Event): Promise<void> {
    event.preventDefault();
    await this.submission.send(this.fields, async () => {
      this.made.emit(await this.api.make(this.edition(), monitoringOf(this.draft())));
    });
  }
}
