import type { Chart as Drawing, Plugin } from 'chart.js';
import type { ChartLook } from './chart-look';
import type { ChartLine } from './chart-spec';

/** A dashed line across the bars with its words above, as the cut of a shortlist. */
export function cutLine({ at, text }: ChartLine, { ink, paper, family }: ChartLook): Plugin {
  return {
    id: 'cut-line',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      const x = placeOf(chart, at);
      ctx.save();
      ctx.strokeStyle = ink;
      ctx.lineWidth = 2;
      ctx.setLineDash([5, 4]);
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top - 4);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.font = `600 13px ${family}`;
      const half = ctx.measureText(text).width / 2;
      const middle = Math.min(Math.max(x, chartArea.left + half), chartArea.right - half);
      ctx.fillStyle = paper;
      ctx.fillRect(middle - half - 2, chartArea.top - 20, 2 * half + 4, 17);
      ctx.fillStyle = ink;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      ctx.fillText(text, middle, chartArea.top - 4);
      ctx.restore();
    },
  };
}

/** Labels stand in the middle of their steps. */
function placeOf({ scales, chartArea }: Drawing, at: number): number {
  const steps = scales['x']?.ticks.length ?? 1;
  return chartArea.left + ((chartArea.right - chartArea.left) * at) / Math.max(1, steps);
}
