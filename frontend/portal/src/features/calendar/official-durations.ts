import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { OfficialDurationView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { CountText, DayText } from '../../ui/format-pipes';
import { TableFrame } from '../../ui/table-frame';

/** Durations that authorities have printed: what shows that the calendar counts as they do. */
@Component({
  selector: 'app-official-durations',
  imports: [Badge, CountText, DayText, TableFrame],
  templateUrl: './official-durations.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfficialDurations {
  readonly durations = input.required<readonly OfficialDurationView[]>();
}
