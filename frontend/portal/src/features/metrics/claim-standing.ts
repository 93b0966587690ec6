import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { MetricClaimView } from '@anggakara/contracts';
import { Countdown } from '../../ui/countdown';
import { Instant } from '../../ui/instant';

/** Whether a claim was sent, so that nobody believes a draft to be sent. */
@Component({
  selector: 'app-claim-standing',
  imports: [Countdown, Instant],
  templateUrl: './claim-standing.html',
  styleUrl: './claim-standing.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimStanding {
  readonly of = input.required<Pick<MetricClaimView, 'state' | 'submittedAt' | 'editable'>>();
  readonly closesAt = input<string | null>(null);
}
