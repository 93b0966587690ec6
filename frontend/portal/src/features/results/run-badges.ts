import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { RunSummaryView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { standingText, standingTone, stateText, stateTone } from './run-text';

@Component({
  selector: 'app-run-badges',
  imports: [Badge],
  template: `<app-badge [tone]="standingTone(of())">{{ standingText(of()) }}</app-badge
    >&ngsp; <app-badge [tone]="stateTone(of())">{{ stateText(of()) }}</app-badge>`,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunBadges {
  readonly of = input.required<Pick<RunSummaryView, 'standing' | 'state'>>();
  protected readonly standingText = standingText;
  protected readonly standingTone = standingTone;
  protected readonly stateText = stateText;
  protected readonly stateTone = stateTone;
}
