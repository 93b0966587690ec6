import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ClarificationView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { Countdown } from '../../ui/countdown';
import { DayText } from '../../ui/format-pipes';
import { Instant } from '../../ui/instant';

/** What was asked and answered, newest first, with the clock of the open question. */
@Component({
  selector: 'app-clarification-thread',
  imports: [Badge, Countdown, DayText, Instant],
  templateUrl: './clarification-thread.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClarificationThread {
  readonly of = input.required<readonly ClarificationView[]>();

  /** The end of the last day in WIB. */
  protected endOf(dueOn: string): string {
    return `${dueOn}T17:00:00.000Z`;
  }
}
