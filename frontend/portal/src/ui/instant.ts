import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { instantText, readersInstantText } from './format';

/** An instant in WIB, and on the reader's own clock where that shows something else. */
@Component({
  selector: 'app-instant',
  template: `<time [attr.datetime]="at()">{{ text() }}</time>
    @if (own(); as local) {
      &ngsp;<span class="soft small" i18n>({{ local }} di tempat Anda)</span>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Instant {
  readonly at = input.required<string>();
  protected readonly text = computed(() => instantText(this.at()));
  protected readonly own = computed(() => readersInstantText(this.at()));
}
