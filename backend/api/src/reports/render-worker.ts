import { parentPort } from 'node:worker_threads';
import type { RenderAnswer, RenderOrder } from './renderer';
import { reportPdf } from './report.pdf';
import { workbookXlsx } from './workbook.xlsx';

/** The other side of the `Renderer`: one document after another, as plain models, answered as bytes. */
parentPort?.on('message', ({ number, order }: { number: number; order: RenderOrder }) => {
  void answerTo(order).then((answer) => {
    parentPort?.postMessage({ number, answer });
  });
});

async function answerTo(order: RenderOrder): Promise<RenderAnswer> {
  try {
    const bytes = order.kind === 'pdf' ? await reportPdf(order.model) : await workbookXlsx(order.model);
    return { kind: 'made', bytes };
  } catch (error) {
    // Whatever the library stumbles over is told to whoever ordered the document; the thread goes on.
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
