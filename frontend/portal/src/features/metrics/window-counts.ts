import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { PairedWindowView } from '@anggakara/contracts';
import { RateText } from '../../ui/format-pipes';
import { volumeText, windowDaysText } from './pair-words';

/** What one window counted, volume before completion; a dash where nothing sound was submitted for it. */
@Component({
  selector: 'app-window-counts',
  imports: [RateText],
  template: `
    @if (of(); as window) {
      <ng-container i18n>Laporan: {{ volume(window) }}</ng-container
      ><br /><ng-container i18n>Selesai: {{ window.resolved | rateText }}</ng-container
      ><br /><span class="soft small">{{ days(window) }}</span>
    } @else {
      -
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WindowCounts {
  readonly of = input.required<PairedWindowView | null>();

  protected readonly volume = volumeText;
  protected readonly days = windowDaysText;
}
