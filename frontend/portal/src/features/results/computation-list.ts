import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { ComputationView } from '@anggakara/contracts';
import { RunApi } from '../../data/run-api';
import type { StagePlace } from '../../data/stage-address';
import { Badge } from '../../ui/badge';
import { Instant } from '../../ui/instant';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { noted, progressText } from './computation-text';
import { standingText } from './run-text';

/** Computations that are under way, with how far they are, and those that came to nothing, with why. */
@Component({
  selector: 'app-computation-list',
  imports: [Badge, Instant, ProblemSummary],
  templateUrl: './computation-list.html',
  styleUrl: './computation-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComputationList {
  readonly place = input.required<StagePlace>();
  /** The newest first. */
  readonly computations = input.required<readonly ComputationView[]>();
  readonly stageName = input.required<(code: string) => string>();
  /** Whether the person may cancel. */
  readonly editable = input.required<boolean>();
  readonly cancelled = output();

  private readonly api = inject(RunApi);
  protected readonly noted = computed(() => noted(this.computations()));
  protected readonly submission = new Submission();
  protected readonly standingText = standingText;

  protected progressText(computation: ComputationView): string {
    return progressText(computation, this.stageName());
  }

  protected async cancel({ id }: ComputationView): Promise<void> {
    await this.submission.attempt(async () => {
      await this.api.cancel(this.place(), id);
    });
    this.cancelled.emit();
  }
}
