import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { shownProblem } from './shown-problem';

/** The part of a resource that a page waits for. */
export interface Loadable {
  hasValue(): boolean;
  isLoading(): boolean;
  error(): unknown;
  reload(): boolean;
}

/** What stands in a page's place while its data is not there: that it is being read, or why it could not be. */
@Component({
  selector: 'app-load-state',
  templateUrl: './load-state.html',
  styleUrl: './load-state.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LoadState {
  readonly of = input.required<Loadable>();
  protected readonly failure = computed(() => {
    const error = this.of().error();
    return error === undefined ? null : shownProblem(error);
  });
}
