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

Chart.register(...registerables);

const HEIGHT = 170;
/** Told apart without colour too: by the mark of their points and the dash of their lines. */
const SERIES = [
  { color: '#0b5563', point: 'circle', dash: [] },
  { color: '#b4520b', point: 'rect', dash: [5, 3] },
  { color: '#5b4b8a', point: 'triangle', dash: [2, 2] },
] as const;

/** Draws a chart as vectors where the page stands, as one figure that is told in words. */
export function drawChart(pdf: Pdf, chart: ReportChart): void {
  ensureRoom(pdf, HEIGHT + 28);
  pdf.root.leaf('P', () => {
    pdf.font(BOLD).fontSize(9).fillColor(INK).text(pdf.said(chart.headline), MARGIN, pdf.y);
  });
  const top = pdf.y + 4;
  const told = { alt: chartText(chart), attributes: boxOf(pdf, top) };
  pdf.root.leaf('Figure', () => drawFigure(pdf, chart, top), told);
  pdf.x = MARGIN;
  pdf.y = top + HEIGHT + 10;
}

/** Where the figure stands, in the page's own space, which grows upwards. */
function boxOf(pdf: Pdf, top: number): Readonly<Record<string, unknown>> {
  const foot = pdf.page.height - top - HEIGHT;
  return { O: 'Layout', Placement: 'Block', BBox: [MARGIN, foot, MARGIN + innerWidth(pdf), foot + HEIGHT] };
}

/** The very library that draws it on the screen asks for an element of a page; all it uses of one is what stands here. */
function drawFigure(pdf: Pdf, chart: ReportChart, top: number): void {
  pdf.save().translate(MARGIN, top);
  const size = { width: innerWidth(pdf), height: HEIGHT };
  const canvas: { width: number; height: number; style: object; getContext?: () => unknown } = { ...size, style: {} };
  const context = new VectorCanvas(pdf, canvas);
  canvas.getContext = () => context;
  const drawn = new Chart(canvas, configurationOf(chart));
  drawn.destroy();
  pdf.restore().undash();
}

function configurationOf({ kind, unit, labels, series, most }: ReportChart): ChartConfiguration {
  const font = { size: 8 };
  const ticks = { color: MUTED, font };
  return {
    type: kind,
    data: { labels: [...labels], datasets: series.map((one, place) => datasetOf(one, place)) },
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
      scales: {
        x: { ticks, grid: { display: false }, border: { color: LINE } },
        y: {
          ticks,
          beginAtZero: true,
          ...(most === null ? {} : { max: most }),
          grid: { color: LINE, lineWidth: 0.5 },
          border: { display: false },
          title: { display: true, text: unit, color: MUTED, font },
        },
      },
    },
  };
}

function datasetOf(
  series: ReportChart['series'][number],
  place: number,
): ChartConfiguration['data']['datasets'][number] {
  const look = SERIES[place % SERIES.length] ?? SERIES[0];
  return {
    label: series.label,
    data: [...series.values],
    borderColor: look.color,
    backgroundColor: look.color,
    borderWidth: 1.5,
    borderDash: [...look.dash],
    pointStyle: look.point,
    pointRadius: 3,
    maxBarThickness: 26,
  };
}
