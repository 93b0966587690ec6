import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Says that there is nothing here, and what would bring something. */
@Component({
  selector: 'app-empty-state',
  template: `<div class="empty">
    <p class="heading">{{ heading() }}</p>
    <div class="soft"><ng-content /></div>
  </div>`,
  styles: `
    :host {
      display: block;
    }
    .empty {
      display: flex;
      flex-direction: column;
      gap: var(--space-2);
      padding: var(--space-5);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius);
      background: var(--paper);
    }
    .heading {
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmptyState {
  readonly heading = input.required<string>();
}
