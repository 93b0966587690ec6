import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { LiveTotal } from '../../data/juror-totals';
import { totalText } from './total-text';

/** The weighted total under each column, while it is being made. */
@Component({
  selector: 'app-live-totals',
  template: `<dl>
    @for (total of shown(); track total.index) {
      <div>
        <dt lang="id">{{ total.name }}</dt>
        <dd>{{ total.text }}</dd>
      </div>
    }
  </dl>`,
  styles: `
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-5);
    }
    dt {
      color: var(--ink-soft);
      font-size: var(--text-small);
    }
    dd {
      font-weight: 700;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LiveTotals {
  readonly of = input.required<readonly LiveTotal[]>();
  protected readonly shown = computed(() => this.of().map((total) => ({ ...total, text: totalText(total) })));
}
