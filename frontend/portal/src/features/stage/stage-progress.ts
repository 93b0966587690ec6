import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { SHEET_STATES, type StageProgressView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { SheetStateBadge } from '../../ui/sheet-state';
import { ProgressMatrix } from './progress-matrix';

/** How far a stage has got: all sheets, then each juror. */
@Component({
  selector: 'app-stage-progress',
  imports: [Badge, EmptyState, SheetStateBadge],
  templateUrl: './stage-progress.html',
  styleUrl: './stage-progress.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StageProgress {
  readonly of = input.required<StageProgressView>();
  private readonly matrix = new ProgressMatrix(this.of);
  protected readonly jurors = this.matrix.jurors;
  protected readonly states = computed(() => {
    const counts = this.matrix.counts();
    return SHEET_STATES.map((state) => ({ state, count: counts[state] })).filter(({ count }) => count > 0);
  });
}
