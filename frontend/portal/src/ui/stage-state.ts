import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { StageState } from '@anggakara/contracts';
import { Badge, type Tone } from './badge';

/** The words for a stage's state, the same wherever one is shown. */
export function stageStateText(state: StageState): string {
  const texts = {
    planned: $localize`Direncanakan`,
    open: $localize`Berlangsung`,
    locked: $localize`Dikunci`,
  } as const satisfies Record<StageState, string>;
  return texts[state];
}

const TONES = { planned: 'neutral', open: 'info', locked: 'good' } as const satisfies Record<StageState, Tone>;

@Component({
  selector: 'app-stage-state',
  imports: [Badge],
  template: '<app-badge [tone]="tone()">{{ text() }}</app-badge>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StageStateBadge {
  readonly of = input.required<StageState>();
  protected readonly text = computed(() => stageStateText(this.of()));
  protected readonly tone = computed(() => TONES[this.of()]);
}
