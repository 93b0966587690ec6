import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { ChartCanvas } from './chart-canvas';
import type { ChartSpec } from './chart-spec';
import { chartCsv, chartTable } from './chart-table';

/**
 * A chart under its headline, which can be read as a table and taken away as CSV. The picture is fetched when it comes
 * into view; a print has the table in any case, and the picture where it was drawn.
 */
@Component({
  selector: 'app-chart',
  imports: [ChartCanvas],
  templateUrl: './chart.html',
  styleUrl: './chart.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Chart {
  readonly spec = input.required<ChartSpec>();
  readonly fileName = input('grafik');
  protected readonly view = signal<'chart' | 'table'>('chart');
  protected readonly labelLanguage = computed(() => {
    const spec = this.spec();
    return spec.kind === 'scatter' ? null : (spec.labelLanguage ?? null);
  });
  protected readonly table = computed(() => chartTable(this.spec()));

  protected turn(): void {
    this.view.update((view) => (view === 'chart' ? 'table' : 'chart'));
  }

  protected download(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\uFEFF', chartCsv(this.spec())], { type: 'text/csv;charset=utf-8' }));
    link.download = `${this.fileName()}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
