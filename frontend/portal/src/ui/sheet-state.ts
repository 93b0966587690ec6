import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { SheetState } from '@anggakara/contracts';
import { Badge, type Tone } from './badge';

export interface SheetStateText {
  readonly text: string;
  readonly tone: Tone;
}

/** The words for a sheet's state, the same wherever one is shown. */
export const SHEET_STATE_TEXTS = {
  'not-started': { text: $localize`Belum mulai`, tone: 'neutral' },
  'in-progress': { text: $localize`Sedang diisi`, tone: 'info' },
  complete: { text: $localize`Lengkap`, tone: 'warn' },
  locked: { text: $localize`Terkunci`, tone: 'good' },
  recused: { text: $localize`Mundur`, tone: 'bad' },
} as const satisfies Record<SheetState, SheetStateText>;

@Component({
  selector: 'app-sheet-state',
  imports: [Badge],
  template: '<app-badge [tone]="shown().tone">{{ shown().text }}</app-badge>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetStateBadge {
  readonly of = input.required<SheetState>();
  protected readonly shown = computed<SheetStateText>(() => SHEET_STATE_TEXTS[this.of()]);
}
