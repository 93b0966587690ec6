import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ClaimedPeriod, FindingView, ReportingPeriodView } from '@anggakara/contracts';
import { findingPlace } from './finding-place';

/** What the server noticed in the counts as they are stored: errors keep them from being sent, warnings do not. */
@Component({
  selector: 'app-finding-list',
  templateUrl: './finding-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingList {
  readonly of = input.required<readonly FindingView[]>();
  readonly claimed = input.required<readonly ClaimedPeriod[]>();
  readonly periods = input.required<readonly ReportingPeriodView[]>();
  private readonly placed = computed(() =>
    this.of().map((finding) => ({ ...finding, place: findingPlace(finding.path, this.claimed(), this.periods()) })),
  );
  protected readonly errors = computed(() => this.placed().filter(({ severity }) => severity === 'error'));
  protected readonly warnings = computed(() => this.placed().filter(({ severity }) => severity === 'warning'));
}
