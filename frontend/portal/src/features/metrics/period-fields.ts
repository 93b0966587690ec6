import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, untracked } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { countHints, type CountField } from '../../data/count-hints';
import { Badge } from '../../ui/badge';
import { Field, FieldControl } from '../../ui/field';
import { dayText } from '../../ui/format';
import { countsOf, type PeriodDraft } from './claim.form';
import { countSections } from './count-sections';
import { countWords } from './count-words';
import { hintLines, sumText } from './hint-lines';
import { PERIOD_TONES, periodStanding, periodStandingText } from './period-standing';

/** The counts of one period, with what follows from them beside the typing. */
@Component({
  selector: 'app-period-fields',
  imports: [Badge, Field, FieldControl, FormField],
  templateUrl: './period-fields.html',
  styleUrl: './period-fields.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeriodFields {
  readonly of = input.required<FieldTree<PeriodDraft>>();
  readonly name = input.required<string>();
  /** What the server found wrong with a count as it is stored. */
  readonly refused = input<Readonly<Partial<Record<CountField, string>>>>({});

  protected readonly sections = countSections();
  protected readonly words = countWords;
  private readonly counts = computed(() => countsOf(this.of()().value()));
  private readonly hints = computed(() => countHints(this.counts()));
  protected readonly sum = computed(() => sumText(this.hints().sum));
  protected readonly standing = computed(() => {
    const standing = periodStanding(this.of()().value());
    return { text: periodStandingText(standing), tone: PERIOD_TONES[standing] };
  });
  /** A period that is done is folded when the page opens; typing folds nothing. */
  protected readonly isOpen = linkedSignal<FieldTree<PeriodDraft>, boolean>({
    source: this.of,
    computation: (of) => untracked(() => periodStanding(of().value()) !== 'complete'),
  });
  protected readonly lines = computed(() => hintLines(this.counts(), this.hints()));

  protected dayHint(date: string): string {
    return date === '' ? '' : dayText(date);
  }
}
