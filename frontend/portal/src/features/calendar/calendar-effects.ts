import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CalendarPreviewView } from '@anggakara/contracts';
import { DayText } from '../../ui/format-pipes';
import { TableFrame } from '../../ui/table-frame';
import { bystanderText, countsText, effectPlace, spanKindText, warningText } from './effect-words';
import { OffDayChanges } from './off-day-changes';

/** What a revision would move and what stands, before it is saved. */
@Component({
  selector: 'app-calendar-effects',
  imports: [DayText, OffDayChanges, TableFrame],
  templateUrl: './calendar-effects.html',
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarEffects {
  readonly preview = input.required<CalendarPreviewView>();

  protected readonly moved = computed(() => this.preview().effects.filter(({ moved }) => moved));
  protected readonly unmoved = computed(() =>
    this.preview().effects.filter(({ moved, after }) => !moved && after !== null),
  );
  /** They reach into a year of which no days off are on record. */
  protected readonly uncounted = computed(() =>
    this.preview().effects.filter(({ moved, after }) => !moved && after === null),
  );
  protected readonly warnings = computed(() => this.preview().warnings.map(warningText));
  protected readonly bystanders = computed(() => this.preview().bystanders.map(bystanderText));

  protected readonly kind = spanKindText;
  protected readonly place = effectPlace;
  protected readonly counts = countsText;
}
