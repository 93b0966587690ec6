import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ReportModel } from './report-block';
import type { WorkbookModel } from './workbook-model';

export type RenderOrder =
  { readonly kind: 'pdf'; readonly model: ReportModel } | { readonly kind: 'xlsx'; readonly model: WorkbookModel };

export type RenderAnswer =
  { readonly kind: 'made'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly message: string };

interface Waiting {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** The built file, also where the sources run translated on the fly. */
const WORKER = '@anggakara/api/dist/reports/render-worker.js';

/** Draws documents in a thread of its own, kept warm: laying out pages must not make other people wait. */
@Injectable()
export class Renderer implements OnApplicationShutdown {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  render(order: RenderOrder): Promise<Buffer> {
    const worker = (this.worker ??= this.started());
    this.last += 1;
    const number = this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      worker.postMessage({ number, order });
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
  }

  private started(): Worker {
    const worker = new Worker(require.resolve(WORKER));
    worker.on('message', ({ number, answer }: { number: number; answer: RenderAnswer }) => {
      this.settle(number, answer);
    });
    worker.on('error', (error) => {
      this.abandon(error);
    });
    worker.on('exit', () => {
      this.abandon(new Error('The drawing thread ended'));
    });
    worker.unref();
    return worker;
  }

  private settle(number: number, answer: RenderAnswer): void {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (answer.kind === 'made') waiting?.resolve(Buffer.from(answer.bytes));
    else waiting?.reject(new Error(answer.message));
  }

  /** What was being drawn is not; the next order starts a new thread. */
  private abandon(error: Error): void {
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
