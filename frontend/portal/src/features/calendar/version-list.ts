import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CalendarVersionView } from '@anggakara/contracts';
import { CountText, DayText, InstantText } from '../../ui/format-pipes';
import { OffDayChanges } from './off-day-changes';

/** Every version of the calendar with its decree and what it changed. */
@Component({
  selector: 'app-version-list',
  imports: [CountText, DayText, InstantText, OffDayChanges],
  templateUrl: './version-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VersionList {
  readonly versions = input.required<readonly CalendarVersionView[]>();
}
