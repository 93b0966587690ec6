import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Countdown } from '../../ui/countdown';
import { Instant } from '../../ui/instant';

/** Until when marks are taken, in WIB and on the reader's clock. */
@Component({
  selector: 'app-stage-deadline',
  imports: [Countdown, Instant],
  template: `<p i18n>Penilaian ditutup <app-instant [at]="closesAt()" /> (<app-countdown [until]="closesAt()" />).</p>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StageDeadline {
  readonly closesAt = input.required<string>();
}
