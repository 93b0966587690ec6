import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { chartCsv, chartRows, type ChartSeries, type ChartSpec } from './chart-spec';
import { format } from './language';

Drawing.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Told apart by shape and dash as much as by colour. */
const STROKES = [
  { colour: '--series-1', dash: [], point: 'circle' },
  { colour: '--series-2', dash: [6, 4], point: 'rect' },
  { colour: '--series-3', dash: [2, 3], point: 'triangle' },
  { colour: '--series-4', dash: [10, 3, 2, 3], point: 'rectRot' },
] as const;

type Kind = ChartSpec['kind'];

/** A chart under its headline, which can be read as a table and taken away as CSV. */
@Component({
  selector: 'app-chart',
  templateUrl: './chart.html',
  styleUrl: './chart.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Chart {
  readonly spec = input.required<ChartSpec>();
  readonly fileName = input('grafik');
  protected readonly view = signal<'chart' | 'table'>('chart');
  protected readonly rows = computed(() => chartRows(this.spec()));
  private readonly canvas = viewChild<ElementRef<HTMLCanvasElement>>('canvas');
  private drawing: Drawing<Kind> | null = null;

  constructor() {
    effect(() => this.draw(this.canvas()?.nativeElement, this.spec()));
    inject(DestroyRef).onDestroy(() => this.drawing?.destroy());
  }

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

  private draw(canvas: HTMLCanvasElement | undefined, spec: ChartSpec): void {
    this.drawing?.destroy();
    this.drawing = canvas === undefined ? null : new Drawing<Kind>(canvas, configuration(canvas, spec));
  }
}

function configuration(canvas: HTMLCanvasElement, spec: ChartSpec): ChartConfiguration<Kind, (number | null)[]> {
  const style = getComputedStyle(canvas);
  const ink = style.getPropertyValue('--ink');
  const line = style.getPropertyValue('--line');
  const font = { family: style.fontFamily, size: 14 };
  const bounds = {
    ...(spec.min === undefined ? {} : { min: spec.min }),
    ...(spec.max === undefined ? {} : { max: spec.max }),
  };
  const { stacked = false } = spec;
  return {
    type: spec.kind,
    data: {
      labels: [...spec.labels],
      datasets: spec.series.map((series, place) => dataset(series, place, style)),
    },
    options: {
      locale: format().locale,
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      color: ink,
      font,
      scales: {
        x: { stacked, grid: { display: false }, ticks: { color: ink, font } },
        y: {
          ...bounds,
          stacked,
          grid: { color: line },
          ticks: isCounted(spec) ? { color: ink, font, precision: 0 } : { color: ink, font },
          title: { display: true, text: spec.unit, color: ink, font },
        },
      },
      plugins: { legend: { display: spec.series.length > 1, labels: { usePointStyle: true, color: ink, font } } },
    },
  };
}

/** Whether the axis counts things, which come whole. */
function isCounted({ series }: ChartSpec): boolean {
  return series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
}

function dataset(
  series: ChartSeries,
  place: number,
  style: CSSStyleDeclaration,
): ChartDataset<Kind, (number | null)[]> {
  const { colour, dash, point } = STROKES[place % STROKES.length] ?? STROKES[0];
  const stroke = style.getPropertyValue(colour);
  return {
    label: series.name,
    data: [...series.values],
    borderColor: stroke,
    backgroundColor: stroke,
    borderWidth: 2.5,
    borderDash: [...dash],
    pointStyle: point,
    pointRadius: 5,
    spanGaps: false,
  };
}
