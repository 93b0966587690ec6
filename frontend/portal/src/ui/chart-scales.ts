import type { Chart as Drawing, ChartOptions } from 'chart.js';
import type { ChartLook } from './chart-look';
import type { CategoryChart, ChartAxis, ChartSpec } from './chart-spec';

type Axes = NonNullable<ChartOptions['scales']>;
type Axis = NonNullable<Axes[string]>;

/** One unit on each axis, never a second scale beside it. */
export function axesOf(spec: ChartSpec, look: ChartLook): Axes {
  if (spec.kind === 'scatter') return { x: linearAxis(spec.x, look), y: linearAxis(spec.y, look) };
  if (spec.kind === 'radar') return { r: radialAxis(spec, look) };
  const { unit, stacked = false, labelled } = spec;
  const value = linearAxis({ ...boundsOf(spec), name: '', unit }, look, isCounted(spec));
  const names: Axis = {
    stacked,
    grid: { display: false },
    ticks: { color: look.ink, font: fontOf(look), ...(isLying(spec) ? besideBars(spec, look) : {}) },
    title: titleOf(labelled, look),
  };
  const values = { ...value, stacked };
  return isLying(spec) ? { x: values, y: names } : { x: names, y: values };
}

/** Every bar has its name, on two lines where it is long. */
function besideBars({ labels }: CategoryChart, look: ChartLook) {
  const callback = (_: unknown, place: number): string[] => wrapped(labels[place] ?? '', LONGEST_LINE);
  return { font: fontOf(look, 12), autoSkip: false, callback };
}

const LONGEST_STANDING = 14;
const LONGEST_LINE = 23;
const MOST_LYING = 8;

/** Whether bars lie, because their names are too long to stand under them. */
export function isLying(spec: ChartSpec): boolean {
  if (spec.kind !== 'bar' || spec.line !== undefined || spec.labels.length > MOST_LYING) return false;
  return spec.series.length === 1 && spec.labels.some(({ length }) => length > LONGEST_STANDING);
}

function linearAxis(axis: ChartAxis, look: ChartLook, isWhole = false): Axis {
  const text = axis.name === '' ? axis.unit : `${axis.name} (${axis.unit})`;
  return {
    type: 'linear',
    ...boundsOf(axis),
    grid: { color: look.line },
    ticks: { color: look.ink, font: fontOf(look), ...(isWhole ? { precision: 0 } : {}) },
    title: titleOf(text, look),
  };
}

function radialAxis(spec: CategoryChart, look: ChartLook): Axis {
  return {
    type: 'radialLinear',
    ...boundsOf(spec),
    grid: { color: look.line },
    angleLines: { color: look.line },
    ticks: { color: look.ink, backdropColor: look.paper, font: fontOf(look, 12), count: 5 },
    pointLabels: {
      color: look.ink,
      font: ({ chart }) => fontOf(look, isNarrow(chart) ? 11 : 12),
      callback(this: { readonly chart: Pick<Drawing, 'width'> }, label: string) {
        return wrapped(label, isNarrow(this.chart) ? 15 : 16);
      },
    },
  };
}

function boundsOf({ min, max }: Pick<ChartAxis, 'min' | 'max'>): Pick<ChartAxis, 'min' | 'max'> {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function titleOf(text: string, look: ChartLook): { display: true; text: string; color: string; font: object } {
  return { display: true, text, color: look.ink, font: fontOf(look) };
}

function fontOf({ family }: ChartLook, size = 14): { family: string; size: number } {
  return { family, size };
}

/** Whether the axis counts things, which come whole. */
function isCounted({ series }: CategoryChart): boolean {
  return series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
}

const NARROW = 440;

/** Whether names at the ends of the axes need all the room there is, as on a phone. */
function isNarrow({ width }: Pick<Drawing, 'width'>): boolean {
  return width < NARROW;
}

/** A long name on several lines, broken between words. */
export function wrapped(label: string, length: number): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= length) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
