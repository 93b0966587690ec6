import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { SheetOutbox } from '../../data/sheet-outbox';
import { timeText } from '../../ui/format';
import { saveLine } from './save-line';

/** What became of the latest changes, read aloud when it changes. */
@Component({
  selector: 'app-save-line',
  template: `<p role="status" aria-live="polite" [class]="line().tone">{{ line().text }}</p>
    @if (line().retry) {
      <button type="button" class="button secondary" (click)="retry()" i18n>Coba lagi</button>
    }
    @if (!outbox().durable()) {
      <p class="warn" i18n>
        Peramban ini tidak mengizinkan penyimpanan: jangan tutup halaman sebelum semuanya tersimpan.
      </p>
    }`,
  styleUrl: './save-line-view.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SaveLineView {
  readonly outbox = input.required<SheetOutbox>();
  /** When the server last took something on this sheet, as the sheet was read. */
  readonly savedAt = input<string | null>(null);
  protected readonly line = computed(() => {
    const state = this.outbox().state();
    const known = state.kind === 'saved' && state.at === null ? { ...state, at: this.savedAt() } : state;
    return saveLine(known, timeText);
  });

  protected retry(): void {
    void this.outbox().flush();
  }
}
