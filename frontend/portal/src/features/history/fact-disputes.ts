import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { EmptyState } from '../../ui/empty-state';
import { TableFrame } from '../../ui/table-frame';
import { answerText } from './answer-text';
import type { FactQuestion } from './fact-questions-of';
import { FactStatement } from './fact-statement';

/** Questions that sources answer differently: the answers side by side, neither of them called right. */
@Component({
  selector: 'app-fact-disputes',
  imports: [EmptyState, FactStatement, TableFrame],
  templateUrl: './fact-disputes.html',
  styles: `
    .statements {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      gap: var(--space-4);
      padding: 0;
      list-style: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactDisputes {
  readonly of = input.required<readonly FactQuestion[]>();
  protected readonly copied = (asked: FactQuestion): string => answerText(asked);
  protected readonly isAny = computed(() => this.of().length > 0);

  protected publishers({ sources }: FactQuestion['statements'][number]): string {
    return sources.map(({ publisher }) => publisher).join('; ');
  }
}
