import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { timeText } from '../../ui/format';
import type { SavingState } from './claim-editing';

/** Where what was typed has got to, always in sight. */
@Component({
  selector: 'app-saving-line',
  templateUrl: './saving-line.html',
  styleUrl: './saving-line.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavingLine {
  readonly of = input.required<SavingState>();
  readonly retried = output();
  protected readonly timeText = timeText;
}
