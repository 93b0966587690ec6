import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TableFrame } from '../../ui/table-frame';
import { answerText } from './answer-text';
import { FactAnswer } from './fact-answer';
import type { FactQuestion } from './fact-questions-of';
import { groupRows } from './group-rows';

/** Each participant group with its registrations, places and trophies. */
@Component({
  selector: 'app-fact-groups',
  imports: [FactAnswer, TableFrame],
  templateUrl: './fact-groups.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactGroups {
  readonly of = input.required<readonly FactQuestion[]>();
  protected readonly rows = computed(() => groupRows(this.of()));
  protected readonly copied = (asked: FactQuestion | undefined): string => answerText(asked);
}
