import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { SavingState } from './claim-editing';
import { savingText } from './saving-text';

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
  protected readonly text = computed(() => savingText(this.of()));
}
