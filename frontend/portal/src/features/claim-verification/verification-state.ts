import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { VerificationState } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { STATE_TONES, verificationStateText } from './verification-words';

@Component({
  selector: 'app-verification-state',
  imports: [Badge],
  template: '<app-badge [tone]="tone()">{{ text() }}</app-badge>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerificationStateBadge {
  readonly of = input.required<VerificationState>();
  protected readonly text = computed(() => verificationStateText(this.of()));
  protected readonly tone = computed(() => STATE_TONES[this.of()]);
}
