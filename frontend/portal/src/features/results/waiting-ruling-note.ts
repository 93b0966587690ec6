import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { RulingView } from '@anggakara/contracts';

/** A ruling on record that the next run will follow. */
@Component({
  selector: 'app-waiting-ruling-note',
  template: `<div class="stack tight">
    <p>
      <strong i18n>Keputusan pleno sudah dicatat dan berlaku pada hitungan berikutnya.</strong>
    </p>
    <p i18n>Terpilih: {{ ruling().selected.join(', ') }}</p>
    <p i18n>Alasan: {{ ruling().reason }}</p>
    @if (editable()) {
      <div class="row">
        <button type="button" class="button" (click)="again.emit()" i18n>Hitung lagi</button>
        <button type="button" class="button secondary" (click)="replace.emit()" i18n>Ganti keputusan</button>
      </div>
    }
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaitingRulingNote {
  readonly ruling = input.required<RulingView>();
  readonly editable = input.required<boolean>();
  /** The person wants to record another ruling in its place. */
  readonly replace = output();
  readonly again = output();
}
