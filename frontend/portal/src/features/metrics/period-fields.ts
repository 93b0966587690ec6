import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { countHints, STATUS_FIELDS } from '../../data/count-hints';
import { Field, FieldControl } from '../../ui/field';
import { CountText } from '../../ui/format-pipes';
import { countsOf, type PeriodDraft } from './claim.form';
import { countWords } from './count-words';
import { hintLines } from './hint-lines';

/** The counts of one period, with what follows from them beside the typing. */
@Component({
  selector: 'app-period-fields',
  imports: [CountText, Field, FieldControl, FormField],
  templateUrl: './period-fields.html',
  styleUrl: './period-fields.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeriodFields {
  readonly of = input.required<FieldTree<PeriodDraft>>();
  readonly name = input.required<string>();

  protected readonly statuses = STATUS_FIELDS;
  protected readonly times = ['answered', 'withinSla', 'cappedDaySum'] as const;
  protected readonly words = countWords;
  private readonly counts = computed(() => countsOf(this.of()().value()));
  protected readonly hints = computed(() => countHints(this.counts()));
  protected readonly lines = computed(() => hintLines(this.counts(), this.hints()));
}
