import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { CountText } from './format-pipes';

/** Leads to the page before and the page after; says nothing where there is only one. */
@Component({
  selector: 'app-pager',
  imports: [CountText],
  template: `
    @if (first() > 1 || last() < total()) {
      <nav class="row no-print" aria-label="Halaman daftar" i18n-aria-label>
        <button type="button" class="button secondary" [disabled]="first() <= 1" (click)="moved.emit(-1)" i18n>
          Sebelumnya
        </button>
        <p class="soft" i18n>
          {{ first() | countText }} sampai {{ last() | countText }} dari {{ total() | countText }}
        </p>
        <button type="button" class="button secondary" [disabled]="last() >= total()" (click)="moved.emit(1)" i18n>
          Berikutnya
        </button>
      </nav>
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pager {
  /** Number of the first row shown, from 1. */
  readonly first = input.required<number>();
  /** Rows on this page. */
  readonly shown = input.required<number>();
  readonly total = input.required<number>();
  /** One page on, or one back. */
  readonly moved = output<1 | -1>();
  protected readonly last = computed(() => this.first() + this.shown() - 1);
}
