import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { StageState } from '@anggakara/contracts';
import { Badge, type Tone } from '../../ui/badge';

const TONES_OF_STATES = { planned: 'neutral', open: 'info', locked: 'good' } as const satisfies Record<
  StageState,
  Tone
>;

@Component({
  selector: 'app-stage-state',
  imports: [Badge],
  template: `<app-badge [tone]="tone()">
    @switch (of()) {
      @case ('planned') {
        <ng-container i18n>Belum dibuka</ng-container>
      }
      @case ('open') {
        <ng-container i18n>Dibuka</ng-container>
      }
      @case ('locked') {
        <ng-container i18n>Dikunci</ng-container>
      }
    }
  </app-badge>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StageStateBadge {
  readonly of = input.required<StageState>();
  protected readonly tone = computed(() => TONES_OF_STATES[this.of()]);
}
