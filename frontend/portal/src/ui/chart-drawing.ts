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
import { axesOf } from './chart-scales';
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
  const { kind, labels, series, line } = spec;
  return {
    type: kind,
    data: { labels: [...labels], datasets: series.map((one, place) => dataset(one, spec, look, place)) },
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
    interaction: spec.kind === 'scatter' ? { mode: 'nearest', intersect: true } : { mode: 'index', intersect: false },
    color: look.ink,
    font,
    layout: { padding: { top: spec.kind !== 'scatter' && spec.line !== undefined ? 22 : 4 } },
    scales: axesOf(spec, look),
    plugins: {
      // Below, so that the words of a line across the bars stand free above them.
      legend: { display: isTold, position: 'bottom', labels: { usePointStyle: true, color: look.ink, font } },
      tooltip: { callbacks: { label: ({ datasetIndex, dataIndex }) => tipText(spec, datasetIndex, dataIndex) } },
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

function dataset(series: ChartSeries, { kind }: CategoryChart, look: ChartLook, place: number): ChartDataset {
  const own = look.series(place);
  return {
    label: series.name,
    data: [...series.values],
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
