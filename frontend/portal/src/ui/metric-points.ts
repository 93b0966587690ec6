import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MetricClaimView } from '@anggakara/contracts';
import { metricPointsRows } from './metric-points-rows';
import { ProvenanceMark } from './provenance-mark';
import { TableFrame } from './table-frame';

/** How metrics became points: counts, value, goalposts, points. */
@Component({
  selector: 'app-metric-points',
  imports: [ProvenanceMark, TableFrame],
  templateUrl: './metric-points.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MetricPointsTable {
  readonly of = input.required<MetricClaimView['points']>();
  /** Names of the rubric's nodes by code. */
  readonly names = input<Readonly<Record<string, string>>>({});
  protected readonly rows = computed(() => metricPointsRows(this.of(), this.names()));
}
