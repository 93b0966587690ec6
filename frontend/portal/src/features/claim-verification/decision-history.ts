import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { VerificationDecisionView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { Instant } from '../../ui/instant';
import { acceptanceText } from './verification-words';

/** Every decision, newest first; which one stands, and which were of another export. */
@Component({
  selector: 'app-decision-history',
  imports: [Badge, Instant],
  template: `<ol class="plain-list">
    @for (one of decisions(); track one.number) {
      <li class="card stack tight">
        <p>
          @if (one.stands) {
            <app-badge tone="good"><ng-container i18n>berlaku</ng-container></app-badge>
          } @else {
            <app-badge><ng-container i18n>tidak berlaku lagi</ng-container></app-badge>
          }
          &ngsp;<app-instant [at]="one.at" />
          @if (one.by; as name) {
            &ngsp;{{ name }}
          }
        </p>
        <p>{{ one.told }}</p>
        <p>{{ one.reason }}</p>
        @if (!one.isOfThisExport) {
          <p class="soft small" i18n>Diputuskan menurut ekspor lain daripada yang berlaku sekarang.</p>
        }
      </li>
    } @empty {
      <li i18n>Belum diputuskan: yang diklaim berlaku.</li>
    }
  </ol>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecisionHistory {
  readonly of = input.required<readonly VerificationDecisionView[]>();
  readonly names = input.required<Readonly<Record<string, string>>>();
  protected readonly decisions = computed(() =>
    this.of().map((one) => {
      const parts = one.periods.map(({ period, acceptance }) => {
        return `${this.names()[period] ?? period}: ${acceptanceText(acceptance)}`;
      });
      return { ...one, told: parts.join('; ') };
    }),
  );
}
