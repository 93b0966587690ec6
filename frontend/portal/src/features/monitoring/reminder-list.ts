import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ReminderView } from '@anggakara/contracts';
import { MonitoringApi, type MonitoringPlace } from '../../data/monitoring-api';
import { countText } from '../../ui/format';
import { CountText, DayText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { TableFrame } from '../../ui/table-frame';
import { classText } from './monitoring-words';

/** Agencies with complaints that nobody followed up. */
@Component({
  selector: 'app-reminder-list',
  imports: [CountText, DayText, LoadState, TableFrame],
  templateUrl: './reminder-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReminderList {
  private readonly api = inject(MonitoringApi);
  readonly place = input.required<MonitoringPlace>();
  protected readonly list = this.api.reminders(this.place);
  protected readonly address = computed(() => this.api.remindersAddress(this.place()));
  protected readonly all = computed(() => (this.list.hasValue() ? this.list.value().items : []));

  protected classesOf({ classes }: ReminderView): string {
    return classes.map(({ classification, count }) => `${classText(classification)} ${countText(count)}`).join('; ');
  }
}
