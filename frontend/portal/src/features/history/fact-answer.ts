import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Badge } from '../../ui/badge';
import type { FactQuestion } from './fact-questions-of';
import { FactStatement } from './fact-statement';

/** Every statement that answers a question, one below the other, and that they differ where they do. */
@Component({
  selector: 'app-fact-answer',
  imports: [Badge, FactStatement],
  template: `
    @if (of(); as asked) {
      @if (asked.contradicted) {
        <app-badge tone="warn" i18n>sumber berbeda</app-badge>
      }
      @for (fact of asked.statements; track fact.statement) {
        <app-fact-statement [fact]="fact" />
      }
    } @else {
      <span class="soft">-</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--space-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactAnswer {
  /** Undefined where the edition is not asked the question. */
  readonly of = input.required<FactQuestion | undefined>();
}
