import type * as ChartLibrary from 'chart.js' with { 'resolution-mode': 'import' };
import { BOLD } from './canvas-style';
import { chartText } from './chart-text';
import type { ReportChart } from './report-block';
import { ensureRoom, INK, innerWidth, LINE, MARGIN, MUTED, type Pdf } from './report-fonts.pdf';
import { VectorCanvas } from './vector-canvas.pdf';

// The package's declarations call themselves an ES module, though it has a CommonJS build beside.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the only form that both accept
const { Chart, registerables } = require('chart.js') as typeof ChartLibrary;
type ChartConfiguration = ChartLibrary.ChartConfiguration;
type Scales = NonNullable<NonNullable<ChartConfiguration['options']>['scales']>;

Chart.register(...registerables);

const HEIGHT = 170;
const RADAR_HEIGHT = 230;
/** Told apart without colour too: by the mark of their points, the dash of their lines, and how light their bars are. */
const SERIES = [
  { stroke: '#0b5563', fill: '#0b5563', point: 'circle', dash: [] },
  { stroke: '#b4520b', fill: '#e09a55', point: 'rect', dash: [5, 3] },
  { stroke: '#5b4b8a', fill: '#5b4b8a', point: 'triangle', dash: [2, 2] },
  { stroke: '#4b5b64', fill: '#c3ccd0', point: 'rectRot', dash: [8, 2] },
  { stroke: '#7a2b4e', fill: '#7a2b4e', point: 'star', dash: [1, 3] },
] as const;
const BAR_EDGE = '#16232b';

/** Draws a chart as vectors where the page stands, as one figure that is told in words. */
export function drawChart(pdf: Pdf, chart: ReportChart): void {
  const height = heightOf(chart);
  ensureRoom(pdf, chartRoom(chart));
  pdf.root.leaf('P', () => {
    pdf.font(BOLD).fontSize(9).fillColor(INK).text(pdf.said(chart.headline), MARGIN, pdf.y);
  });
  const top = pdf.y + 4;
  const told = { alt: chartText(chart), attributes: boxOf(pdf, top, height) };
  pdf.root.leaf('Figure', () => drawFigure(pdf, chart, top), told);
  pdf.x = MARGIN;
  pdf.y = top + height + 10;
}

/** A radar is as high as its names need. */
/** What a chart takes of a page, its headline with it. */
export function chartRoom(chart: ReportChart): number {
  return heightOf(chart) + 28;
}

function heightOf({ kind }: ReportChart): number {
  return kind === 'radar' ? RADAR_HEIGHT : HEIGHT;
}

/** Where the figure stands, in the page's own space, which grows upwards. */
function boxOf(pdf: Pdf, top: number, height: number): Readonly<Record<string, unknown>> {
  const foot = pdf.page.height - top - height;
  return { O: 'Layout', Placement: 'Block', BBox: [MARGIN, foot, MARGIN + innerWidth(pdf), foot + height] };
}

/** The very library that draws it on the screen asks for an element of a page; all it uses of one is what stands here. */
function drawFigure(pdf: Pdf, chart: ReportChart, top: number): void {
  pdf.save().translate(MARGIN, top);
  const size = { width: innerWidth(pdf), height: heightOf(chart) };
  const canvas: { width: number; height: number; style: object; getContext?: () => unknown } = { ...size, style: {} };
  const context = new VectorCanvas(pdf, canvas);
  canvas.getContext = () => context;
  const drawn = new Chart(canvas, configurationOf(chart));
  drawn.destroy();
  pdf.restore().undash();
}

function configurationOf(chart: ReportChart): ChartConfiguration {
  const { kind, labels, series } = chart;
  const font = { size: 8 };
  return {
    type: kind === 'stack' ? 'bar' : kind,
    data: { labels: [...labels], datasets: series.map((one, place) => datasetOf(one, kind, place)) },
    options: {
      responsive: false,
      animation: false,
      events: [],
      devicePixelRatio: 1,
      locale: 'id-ID',
      plugins: {
        legend: {
          display: series.length > 1,
          position: 'bottom',
          labels: { color: INK, font, usePointStyle: true, boxHeight: 5 },
        },
      },
      scales: kind === 'radar' ? radialScale(chart) : flatScales(chart),
    },
  };
}

function flatScales({ kind, unit, most }: ReportChart): Scales {
  const font = { size: 8 };
  const ticks = { color: MUTED, font };
  const stacked = kind === 'stack';
  return {
    x: { stacked, ticks, grid: { display: false }, border: { color: LINE } },
    y: {
      stacked,
      ticks,
      beginAtZero: true,
      ...(most === null ? {} : { max: most }),
      grid: { color: LINE, lineWidth: 0.5 },
      border: { display: false },
      title: { display: true, text: unit, color: MUTED, font },
    },
  };
}

function radialScale({ most }: ReportChart): Scales {
  const font = { size: 7 };
  return {
    r: {
      min: 0,
      ...(most === null ? {} : { max: most }),
      grid: { color: LINE, lineWidth: 0.5 },
      angleLines: { color: LINE, lineWidth: 0.5 },
      ticks: { color: MUTED, font, count: 5, showLabelBackdrop: false },
      pointLabels: { color: INK, font },
    },
  };
}

function datasetOf(
  series: ReportChart['series'][number],
  kind: ReportChart['kind'],
  place: number,
): ChartConfiguration['data']['datasets'][number] {
  const look = SERIES[place % SERIES.length] ?? SERIES[0];
  const isBar = kind === 'bar' || kind === 'stack';
  return {
    label: series.label,
    data: [...series.values],
    borderColor: isBar ? BAR_EDGE : look.stroke,
    backgroundColor: isBar ? look.fill : look.stroke,
    borderWidth: isBar ? 0.5 : 1.5,
    ...(isBar ? { maxBarThickness: 26 } : { borderDash: [...look.dash], pointStyle: look.point, pointRadius: 3 }),
    ...(kind === 'radar' ? { fill: false } : {}),
  };
}
