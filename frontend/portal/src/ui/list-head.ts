import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ListFilter } from './list-filter';

export interface ListOption {
  readonly value: string;
  readonly text: string;
}

/** Above a list: words to search for, one choice to narrow it by, and how many are found (as content). */
@Component({
  selector: 'app-list-head',
  templateUrl: './list-head.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListHead {
  readonly filter = input.required<Pick<ListFilter<string>, 'text' | 'choice' | 'search' | 'choose'>>();
  /** What the words are looked for in. */
  readonly searched = input.required<string>();
  readonly choiceLabel = input('');
  readonly options = input<readonly ListOption[]>([]);

  protected search(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.filter().search(event.target.value);
  }

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.filter().choose(event.target.value);
  }
}
