import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ListFilter } from './list-filter';

export interface StateCount {
  readonly state: string;
  readonly text: string;
  /** Rows of the whole list in that state. */
  readonly count: number;
}

/** How many of a list are in each state; a press shows those alone, and another one shows all again. */
@Component({
  selector: 'app-state-filter',
  template: `<ul class="states" aria-label="Saring menurut keadaan" i18n-aria-label>
    @for (row of states(); track row.state) {
      <li>
        <button
          type="button"
          class="state"
          [attr.aria-pressed]="filter().choice() === row.state"
          (click)="show(row.state)"
        >
          <span class="count">{{ row.count }}</span>&ngsp;
          <span>{{ row.text }}</span>
        </button>
      </li>
    }
  </ul>`,
  styleUrl: './state-filter.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StateFilter {
  readonly filter = input.required<Pick<ListFilter<string>, 'choice' | 'choose'>>();
  readonly states = input.required<readonly StateCount[]>();

  protected show(state: string): void {
    this.filter().choose(this.filter().choice() === state ? '' : state);
  }
}
