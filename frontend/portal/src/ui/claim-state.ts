import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MetricClaimView } from '@anggakara/contracts';
import { Badge, type Tone } from './badge';

export type ClaimState = MetricClaimView['state'];

/** The words for a claim's state, the same wherever one is shown; a draft is never mistaken for sent. */
export function claimStateText(state: ClaimState): string {
  const texts = {
    'not-started': $localize`Belum mulai`,
    draft: $localize`Draf belum terkirim`,
    submitted: $localize`Terkirim`,
  } as const satisfies Record<ClaimState, string>;
  return texts[state];
}

const TONES = { 'not-started': 'neutral', draft: 'warn', submitted: 'good' } as const satisfies Record<
  ClaimState,
  Tone
>;

@Component({
  selector: 'app-claim-state',
  imports: [Badge],
  template: '<app-badge [tone]="tone()">{{ text() }}</app-badge>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimStateBadge {
  readonly of = input.required<ClaimState>();
  protected readonly text = computed(() => claimStateText(this.of()));
  protected readonly tone = computed(() => TONES[this.of()]);
}
