import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { OffDayChangeView } from '@anggakara/contracts';
import { DayText } from '../../ui/format-pipes';
import { TableFrame } from '../../ui/table-frame';
import { dayKindText, weekdayText } from './day-words';

/** The difference between two versions, day by day. */
@Component({
  selector: 'app-off-day-changes',
  imports: [DayText, TableFrame],
  templateUrl: './off-day-changes.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OffDayChanges {
  readonly changes = input.required<readonly OffDayChangeView[]>();

  protected readonly weekday = weekdayText;

  protected entry(entry: OffDayChangeView['before']): string {
    return entry === null ? dayKindText('working-day') : `${dayKindText(entry.kind)}: ${entry.name}`;
  }
}
