import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { SheetState } from '@anggakara/contracts';
import { Badge, type Tone } from './badge';

/** The word for a sheet's state, the same wherever one is shown. */
export function sheetStateText(state: SheetState): string {
  switch (state) {
    case 'not-started':
      return $localize`Belum mulai`;
    case 'in-progress':
      return $localize`Sedang diisi`;
    case 'complete':
      return $localize`Lengkap`;
    case 'locked':
      return $localize`Terkunci`;
    case 'recused':
      return $localize`Mundur`;
  }
}

const TONES_OF_STATES = {
  'not-started': 'neutral',
  'in-progress': 'info',
  complete: 'warn',
  locked: 'good',
  recused: 'bad',
} as const satisfies Record<SheetState, Tone>;

@Component({
  selector: 'app-sheet-state',
  imports: [Badge],
  template: '<app-badge [tone]="tone()">{{ text() }}</app-badge>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetStateBadge {
  readonly of = input.required<SheetState>();
  protected readonly text = computed(() => sheetStateText(this.of()));
  protected readonly tone = computed(() => TONES_OF_STATES[this.of()]);
}
