import type * as ChartLibrary from 'chart.js' with { 'resolution-mode': 'import' };
import { BOLD } from './canvas-style';
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

/** Draws a chart as vectors where the page stands: the very library that draws it on the screen. */
export function drawChart(pdf: Pdf, chart: ReportChart): void {
  ensureRoom(pdf, HEIGHT + 28);
  pdf.font(BOLD).fontSize(9).fillColor(INK).text(chart.headline, MARGIN, pdf.y);
  const top = pdf.y + 4;
  const size = { width: innerWidth(pdf), height: HEIGHT };
  pdf.save().translate(MARGIN, top);
  const canvas: { width: number; height: number; style: object; getContext?: () => unknown } = { ...size, style: {} };
  const context = new VectorCanvas(pdf, canvas);
  canvas.getContext = () => context;
  // The library asks for an element of a page; all it uses of one is what stands above.
  const drawn = new Chart(canvas, configurationOf(chart));
  drawn.destroy();
  pdf.restore().undash();
  pdf.x = MARGIN;
  pdf.y = top + HEIGHT + 10;
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
