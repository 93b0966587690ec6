import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  type ChartConfiguration,
  type ChartDataset,
  type ChartOptions,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { cutLine } from './chart-cut-line';
import { barFill, type ChartLook } from './chart-look';
import { axesOf, isLying } from './chart-scales';
import type { CategoryChart, ChartSeries, ChartSpec, PairedChart } from './chart-spec';
import { chartTable } from './chart-table';
import { format } from './language';

Drawing.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Tooltip,
);

export type ChartDrawing = Drawing;

/** Draws what a spec says in the colours of the moment. */
export function draw(canvas: HTMLCanvasElement, spec: ChartSpec, look: ChartLook): ChartDrawing {
  return new Drawing(canvas, configuration(spec, look));
}

function configuration(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const options = optionsOf(spec, look);
  if (spec.kind === 'scatter') return { type: 'scatter', data: { datasets: pairs(spec, look) }, options };
  const { kind, labels, line } = spec;
  return {
    type: kind,
    data: { labels: [...labels], datasets: datasets(spec, look) },
    options,
    plugins: line === undefined ? [] : [cutLine(line, look)],
  };
}

function optionsOf(spec: ChartSpec, look: ChartLook): ChartOptions {
  const font = { family: look.family, size: 14 };
  const isTold = spec.kind === 'scatter' ? spec.groups.length > 1 : spec.series.length > 1;
  return {
    locale: format().locale,
    animation: false,
    maintainAspectRatio: false,
    indexAxis: isLying(spec) ? 'y' : 'x',
    interaction:
      spec.kind === 'scatter'
        ? { mode: 'nearest', intersect: true }
        : { mode: 'index', intersect: false, axis: isLying(spec) ? 'y' : 'x' },
    color: look.ink,
    font,
    layout: { padding: { top: spec.kind !== 'scatter' && spec.line !== undefined ? 22 : 4 } },
    scales: axesOf(spec, look),
    plugins: {
      // Below, so that the words of a line across the bars stand free above them.
      legend: { display: isTold, position: 'bottom', labels: { usePointStyle: true, color: look.ink, font } },
      tooltip: {
        filter: ({ datasetIndex }) => spec.kind === 'scatter' || datasetIndex < spec.series.length,
        callbacks: { label: ({ datasetIndex, dataIndex }) => tipText(spec, datasetIndex, dataIndex) },
      },
    },
  };
}

/** What the table says of the same place. */
function tipText(spec: ChartSpec, series: number, place: number): string {
  const { columns, rows } = chartTable(spec);
  if (spec.kind !== 'scatter') return `${spec.series[series]?.name ?? ''}: ${rows[place]?.cells[series] ?? '-'}`;
  const before = spec.groups.slice(0, series).reduce((sum, { points }) => sum + points.length, 0);
  const { label, cells } = rows[before + place] ?? { label: '', cells: [] };
  return [label, ...cells.map((cell, column) => `${columns[column] ?? ''} ${cell}`)].join(', ');
}

/** Points of intervals stand behind all series, so that these keep their places. */
function datasets(spec: CategoryChart, look: ChartLook): ChartDataset[] {
  const { series } = spec;
  const points = series.flatMap((one, place) => (one.intervals === undefined ? [] : [pointsOf(one, look, place)]));
  return [...series.map((one, place) => dataset(one, spec, look, place)), ...points];
}

/** The values of intervals, in ink on the bars. */
function pointsOf({ name, values }: ChartSeries, look: ChartLook, place: number): ChartDataset<'line'> {
  return {
    type: 'line',
    label: name,
    data: [...values],
    showLine: false,
    order: -1,
    pointStyle: look.series(place).point,
    pointRadius: 6,
    borderColor: look.paper,
    backgroundColor: look.ink,
  };
}

/** Bars from bound to bound where there are intervals, from zero where there are none. */
function valuesOf({ values, intervals }: ChartSeries): (number | [number, number] | null)[] {
  if (intervals === undefined) return [...values];
  return intervals.map((bounds) => (bounds === null ? null : [bounds[0], bounds[1]]));
}

function dataset(series: ChartSeries, { kind }: CategoryChart, look: ChartLook, place: number): ChartDataset {
  const own = look.series(place);
  return {
    label: series.name,
    data: valuesOf(series),
    ...(series.intervals === undefined ? {} : { maxBarThickness: 22 }),
    borderColor: own.colour,
    backgroundColor: kind === 'bar' ? barFill(own, look.paper) : own.colour,
    borderWidth: kind === 'bar' ? 1.5 : 2.5,
    ...(kind === 'bar' ? { pointStyle: 'rect' } : { borderDash: [...own.dash], pointStyle: own.point, pointRadius: 5 }),
    ...(kind === 'radar' ? { fill: false } : {}),
    ...(kind === 'line' ? { spanGaps: false } : {}),
  };
}

function pairs({ groups }: PairedChart, look: ChartLook): ChartDataset<'scatter'>[] {
  return groups.map(({ name, points }, place) => {
    const own = look.series(place);
    return {
      label: name,
      data: points.map(({ x, y }) => ({ x, y })),
      borderColor: own.colour,
      backgroundColor: own.colour,
      pointStyle: own.point,
      pointRadius: 6,
      pointHoverRadius: 8,
    };
  });
}
