import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MetricClaimView, ReportingPeriodView } from '@anggakara/contracts';
import { ClaimFigures } from '../../ui/claim-figures';
import { MetricPointsTable } from '../../ui/metric-points';
import { windowText } from '../../ui/reporting-window';
import { metricNames } from './claim-words';
import { CountsTable } from './counts-table';
import { FindingList } from './finding-list';

/** What follows from the counts as they are stored: what was noticed, figures, trends and points. */
@Component({
  selector: 'app-claim-outcome',
  imports: [ClaimFigures, CountsTable, FindingList, MetricPointsTable, RouterLink],
  templateUrl: './claim-outcome.html',
  styleUrl: './claim-outcome.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimOutcome {
  readonly edition = input.required<string>();
  readonly claim = input.required<MetricClaimView>();
  readonly periods = input.required<readonly ReportingPeriodView[]>();
  protected readonly referenceWindow = computed(() => windowText(this.periods(), 'reference'));
  protected readonly comparisonWindow = computed(() => windowText(this.periods(), 'comparison'));
  protected readonly names = metricNames();
}
