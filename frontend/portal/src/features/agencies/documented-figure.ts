import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DocumentedFigureView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { Chart } from '../../ui/chart';
import { partialDateText } from '../../ui/format';
import { TableFrame } from '../../ui/table-frame';
import { followUpChart } from './figure-chart';

/** What a source prints, beside what follows from it, and what does not. */
@Component({
  selector: 'app-documented-figure',
  imports: [Badge, Chart, TableFrame],
  templateUrl: './documented-figure.html',
  styleUrl: './documented-figure.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DocumentedFigure {
  readonly of = input.required<DocumentedFigureView>();
  protected readonly published = computed(() => partialDateText(this.of().source.published));
  protected readonly chart = computed(() => followUpChart(this.of().followUpDays));
}
