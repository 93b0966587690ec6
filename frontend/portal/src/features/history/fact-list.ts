import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FactAnswer } from './fact-answer';
import type { FactQuestion } from './fact-questions-of';

/** Questions with their answers, as terms and what is said of them. */
@Component({
  selector: 'app-fact-list',
  imports: [FactAnswer],
  template: `
    <dl class="facts card-facts">
      @for (asked of of(); track asked.subject + asked.key) {
        <dt lang="id">{{ asked.label }}</dt>
        <dd><app-fact-answer [of]="asked" /></dd>
      }
    </dl>
  `,
  styles: `
    .card-facts {
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactList {
  readonly of = input.required<readonly FactQuestion[]>();
}
