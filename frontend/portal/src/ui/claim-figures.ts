import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MetricClaimView } from '@anggakara/contracts';
import { Chart } from './chart';
import { claimFigureRows } from './claim-figure-rows';
import { daysTrend, ratesTrend, resolutionTrend, volumeTrend } from './claim-trends';
import { TableFrame } from './table-frame';

/** What follows from an agency's counts: every figure with its counts in both windows, and the trend. */
@Component({
  selector: 'app-claim-figures',
  imports: [Chart, TableFrame],
  templateUrl: './claim-figures.html',
  styleUrl: './claim-figures.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimFigures {
  readonly of = input.required<Pick<MetricClaimView, 'reference' | 'comparison' | 'trend'>>();
  /** What the two windows are, as `1 Januari sampai 31 Desember 2025`. */
  readonly referenceWindow = input<string>();
  readonly comparisonWindow = input<string>();
  protected readonly rows = computed(() => claimFigureRows(this.of()));
  protected readonly volume = computed(() => volumeTrend(this.of()));
  protected readonly resolution = computed(() => resolutionTrend(this.of()));
  protected readonly days = computed(() => daysTrend(this.of()));
  protected readonly rates = computed(() => ratesTrend(this.of()));
}
