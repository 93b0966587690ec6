import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ComplaintImportState } from '@anggakara/contracts';
import { standingText, stepStandings, stepText } from './import-steps';

/** Where a file is on its way. */
@Component({
  selector: 'app-step-trail',
  template: `<ol class="trail" aria-label="Langkah impor" i18n-aria-label>
    @for (one of steps(); track one.step) {
      <li [class]="one.standing" [attr.aria-current]="one.standing === 'now' ? 'step' : null">
        {{ stepText(one.step) }}&ngsp;<span class="small">({{ standingText(one.standing) }})</span>
      </li>
    }
  </ol>`,
  styleUrl: './step-trail.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepTrail {
  readonly state = input.required<ComplaintImportState>();
  protected readonly steps = computed(() => stepStandings(this.state()));
  protected readonly stepText = stepText;
  protected readonly standingText = standingText;
}
