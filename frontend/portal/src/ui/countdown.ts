import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { remainingText } from './format';

const HALF_MINUTE_MS = 30_000;

/** How long there is until an instant, on the reader's clock; the server's clock decides. */
@Component({
  selector: 'app-countdown',
  template: `@if (left(); as remaining) {
      <ng-container i18n
        ><strong>{{ remaining }}</strong> lagi</ng-container
      >
    } @else {
      <strong i18n>sudah lewat</strong>
    }`,
  host: { role: 'timer' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Countdown {
  readonly until = input.required<string>();
  private readonly now = signal(Date.now());
  protected readonly left = computed(() => remainingText(Date.parse(this.until()) - this.now()));

  constructor() {
    const timer = setInterval(() => this.now.set(Date.now()), HALF_MINUTE_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
