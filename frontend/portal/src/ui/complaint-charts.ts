import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Chart } from './chart';
import { complaintChartSpecs, type ComplaintFigures, yearOnYearChart } from './complaint-chart-specs';

/** What the rows of complaints show beside their counts, window against window where there is an earlier one. */
@Component({
  selector: 'app-complaint-charts',
  imports: [Chart],
  template: `@for (chart of charts(); track chart.name) {
    <app-chart [spec]="chart.spec" [fileName]="chart.name" />
  }`,
  styleUrl: './complaint-charts.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComplaintCharts {
  readonly of = input.required<ComplaintFigures>();
  /** The window before; without one nothing is compared. */
  readonly before = input<ComplaintFigures | null>(null);
  protected readonly charts = computed(() => {
    const before = this.before();
    const compared = before === null ? [] : [{ name: 'tahun-ke-tahun', spec: yearOnYearChart(before, this.of()) }];
    return [...complaintChartSpecs(this.of()), ...compared];
  });
}
