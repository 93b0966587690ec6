import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import type { AwardCategoryCode, GroupCode, RulingView, RunRankingView } from '@anggakara/contracts';
import type { OpenTie } from '../../data/result';
import type { StagePlace } from '../../data/stage-address';
import { RulingEditor } from './ruling-editor';
import type { RulingSubject } from './ruling.form';
import { waitingRuling } from './waiting-ruling';
import { WaitingRulingNote } from './waiting-ruling-note';

/** A tie across a cut that waits for the plenary. */
@Component({
  selector: 'app-open-tie-panel',
  imports: [RulingEditor, WaitingRulingNote],
  templateUrl: './open-tie-panel.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OpenTiePanel {
  readonly place = input.required<StagePlace>();
  readonly tie = input.required<OpenTie>();
  readonly run = input.required<RunRankingView>();
  /** Rulings of the stage, those that no run knows yet among them. */
  readonly rulings = input.required<readonly RulingView[]>();
  /** The group, or the award category where the tie is about one. */
  readonly name = input.required<string>();
  readonly editable = input.required<boolean>();
  readonly recorded = output();
  /** The person asks for the run in which the ruling counts. */
  readonly again = output();

  protected readonly subject = computed((): RulingSubject => {
    const { group, category, freePlaces } = this.tie();
    const codes = { group: group as GroupCode, category: category as AwardCategoryCode | null };
    return { kind: 'tie-at-cut', ...codes, places: freePlaces };
  });
  protected readonly waiting = computed(() => waitingRuling(this.rulings(), this.run().number, this.subject()));
  /** Whether the form is open: at first only while nothing waits. */
  protected readonly isEditing = linkedSignal(() => this.waiting() === null);
}
