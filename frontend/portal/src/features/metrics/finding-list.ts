import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ClaimedPeriod, FindingView, ReportingPeriodView } from '@anggakara/contracts';
import { type PlacedFinding, placedFindings } from './finding-place';

/** What the server noticed in the counts as they are stored: errors keep them from being sent, warnings do not. */
@Component({
  selector: 'app-finding-list',
  templateUrl: './finding-list.html',
  styleUrl: './finding-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingList {
  readonly of = input.required<readonly FindingView[]>();
  readonly claimed = input.required<readonly ClaimedPeriod[]>();
  readonly periods = input.required<readonly ReportingPeriodView[]>();
  protected readonly errors = computed(() => this.placed('error'));
  protected readonly warnings = computed(() => this.placed('warning'));

  private placed(wanted: FindingView['severity']): readonly PlacedFinding[] {
    const findings = this.of().filter(({ severity }) => severity === wanted);
    return placedFindings(findings, this.claimed(), this.periods());
  }
}
