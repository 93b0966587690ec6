import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import type { AwardCategoryCode, GroupCode, RulingView, RunRankingView } from '@anggakara/contracts';
import type { CategoryResult } from '../../data/result';
import type { StagePlace } from '../../data/stage-address';
import { Badge } from '../../ui/badge';
import { DecimalText } from '../../ui/format-pipes';
import { RulingEditor } from './ruling-editor';
import type { RulingSubject } from './ruling.form';
import { waitingRuling } from './waiting-ruling';
import { WaitingRulingNote } from './waiting-ruling-note';

/** Who wins an award category: proposed by assignment, and changed by a ruling alone. */
@Component({
  selector: 'app-category-winners',
  imports: [Badge, DecimalText, RulingEditor, WaitingRulingNote],
  templateUrl: './category-winners.html',
  styleUrl: './category-winners.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CategoryWinners {
  readonly place = input.required<StagePlace>();
  readonly category = input.required<CategoryResult>();
  readonly run = input.required<RunRankingView>();
  /** Rulings of the stage, those that no run knows yet among them. */
  readonly rulings = input.required<readonly RulingView[]>();
  readonly name = input.required<string>();
  readonly editable = input.required<boolean>();
  readonly recorded = output();
  /** The person asks for the run in which the ruling counts. */
  readonly again = output();

  /** Whether several award categories choose from the group, so that an entry could win twice. */
  protected readonly isShared = computed(() => {
    const { group } = this.category();
    return this.run().result.categories.filter((other) => other.group === group).length > 1;
  });
  protected readonly winners = computed(() =>
    this.category().winners.map((winner) => ({ ...winner, name: this.run().names[winner.entry]?.name ?? '' })),
  );
  protected readonly winnerCodes = computed(() => this.category().winners.map(({ entry }) => entry));
  protected readonly candidates = computed(() => this.candidatesInOrder());
  protected readonly subject = computed((): RulingSubject => {
    const { category, group, places } = this.category();
    const codes = { group: group as GroupCode, category: category as AwardCategoryCode };
    return { kind: 'category-assignment', ...codes, places: Math.min(places, this.candidates().length) };
  });

  protected readonly waiting = computed(() => waitingRuling(this.rulings(), this.run().number, this.subject()));
  /** Whether the form is open; a recorded ruling closes it. */
  protected readonly isEditing = linkedSignal({ source: this.waiting, computation: () => false });

  /** Everyone of the group with a rank, by the order of the category's own column. */
  private candidatesInOrder(): readonly string[] {
    const { category, group } = this.category();
    const placeOf = (indices: RunRankingView['result']['entries'][number]['indices']): number =>
      indices.find(({ index }) => index === category)?.rank ?? Infinity;
    return this.run()
      .result.entries.filter((entry) => entry.group === group && entry.standing.kind === 'ranked')
      .toSorted((a, b) => placeOf(a.indices) - placeOf(b.indices))
      .map(({ code }) => code);
  }
}
