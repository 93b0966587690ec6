import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { StageView } from '@anggakara/contracts';
import { Countdown } from './countdown';
import { Instant } from './instant';
import { StageStateBadge } from './stage-state';

export type TimelineStage = Pick<StageView, 'code' | 'name' | 'state' | 'opensAt' | 'closesAt'>;

/** The stages of an edition in their order: where it stands, and how long the open one still takes marks. */
@Component({
  selector: 'app-stage-timeline',
  imports: [Countdown, Instant, StageStateBadge],
  templateUrl: './stage-timeline.html',
  styleUrl: './stage-timeline.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StageTimeline {
  readonly stages = input.required<readonly TimelineStage[]>();
}
