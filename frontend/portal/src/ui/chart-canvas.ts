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
import { draw, type ChartDrawing } from './chart-drawing';
import { chartLook } from './chart-look';
import { type ChartSpec } from './chart-spec';
import { chartTable } from './chart-table';
import { ThemeChanges } from './theme-changes';

/** The picture of a chart: drawn anew when the theme changes and, in the colours of paper, for a print. */
@Component({
  selector: 'app-chart-canvas',
  template: `<canvas
      #canvas
      role="img"
      tabindex="0"
      [attr.aria-label]="name()"
      (keydown)="walk($event)"
      (blur)="leave()"
    ></canvas>
    <p class="visually-hidden" role="status">{{ spoken() }}</p>`,
  styleUrl: './chart-canvas.css',
  host: {
    '[class.tall]': "spec().kind === 'radar'",
    '(window:beforeprint)': 'print(true)',
    '(window:afterprint)': 'print(false)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChartCanvas {
  private readonly theme = inject(ThemeChanges);
  readonly spec = input.required<ChartSpec>();
  protected readonly spoken = signal('');
  protected readonly name = computed(() => [this.spec().headline, this.spec().note ?? ''].join('. '));
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private drawing: ChartDrawing | null = null;
  private shown = -1;

  constructor() {
    effect(() => {
      this.theme.count();
      this.draw(this.canvas().nativeElement, this.spec());
    });
    inject(DestroyRef).onDestroy(() => this.drawing?.destroy());
  }

  /** At once: a browser prints what stands when the event has been handled. */
  protected print(isPrinted: boolean): void {
    const canvas = this.canvas().nativeElement;
    canvas.classList.toggle('on-paper', isPrinted);
    this.draw(canvas, this.spec());
  }

  /** The arrows go from label to label, as the pointer would. */
  protected walk(event: KeyboardEvent): void {
    const count = chartTable(this.spec()).rows.length;
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -count, End: count };
    const step = steps[event.key];
    if (step === undefined || count === 0) return;
    event.preventDefault();
    this.show(Math.min(Math.max(this.shown + step, 0), count - 1));
  }

  protected leave(): void {
    this.shown = -1;
    this.spoken.set('');
    this.point([]);
  }

  private show(place: number): void {
    this.shown = place;
    const { columns, rows } = chartTable(this.spec());
    const { label, cells } = rows[place] ?? { label: '', cells: [] };
    this.spoken.set(`${label}: ${cells.map((cell, at) => `${columns[at] ?? ''} ${cell}`).join(', ')}`);
    this.point(elementsAt(this.spec(), place));
  }

  private point(active: { datasetIndex: number; index: number }[]): void {
    this.drawing?.setActiveElements(active);
    this.drawing?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    this.drawing?.update();
  }

  private draw(canvas: HTMLCanvasElement, spec: ChartSpec): void {
    this.drawing?.destroy();
    this.drawing = draw(canvas, spec, chartLook(canvas));
  }
}

/** Every series at a label; of pairs the one dot. */
function elementsAt(spec: ChartSpec, place: number): { datasetIndex: number; index: number }[] {
  if (spec.kind !== 'scatter') return spec.series.map((_, datasetIndex) => ({ datasetIndex, index: place }));
  const dots = spec.groups.flatMap(({ points }, datasetIndex) => points.map((_, index) => ({ datasetIndex, index })));
  return dots.slice(place, place + 1);
}
