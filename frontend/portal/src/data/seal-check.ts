import { inject, Injectable, type OnDestroy, signal } from '@angular/core';
import type { SealWorker } from './seal-messages';
import type { SealOrder } from './seal-order';
import type { SealReport, SealStep } from './seal-report';

/** The worker and the core in it are fetched when something is checked for the first time. */
@Injectable({ providedIn: 'root' })
export class SealWorkers {
  async open(): Promise<SealWorker> {
    return (await import('./seal-worker')).sealWorker();
  }
}

export type SealState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly name: string; readonly step: SealStep; readonly share: number }
  | { readonly kind: 'done'; readonly name: string; readonly report: SealReport };

const FAILED: SealReport = { kind: 'refused', reason: 'failed', lines: [] };

/** Recomputes one sealed file at a time, in a worker; nothing of it leaves the browser. */
@Injectable()
export class SealCheck implements OnDestroy {
  private readonly workers = inject(SealWorkers);
  private worker: SealWorker | null = null;
  private turn = 0;
  private readonly now = signal<SealState>({ kind: 'idle' });
  readonly state = this.now.asReadonly();

  async start(order: SealOrder): Promise<void> {
    const { name } = order;
    this.cancel();
    const turn = this.turn;
    this.now.set({ kind: 'running', name, step: 'reading', share: 0 });
    try {
      const worker = await this.workers.open();
      if (turn === this.turn) this.give(worker, order);
      else worker.terminate();
    } catch {
      // The worker's code could not be fetched.
      if (turn === this.turn) this.end(name, FAILED);
    }
  }

  cancel(): void {
    this.turn += 1;
    this.worker?.terminate();
    this.worker = null;
    this.now.set({ kind: 'idle' });
  }

  ngOnDestroy(): void {
    this.cancel();
  }

  private give(worker: SealWorker, order: SealOrder): void {
    const { name } = order;
    this.worker = worker;
    worker.onmessage = ({ data }) => {
      if (data.kind === 'report') this.end(name, data.report);
      else this.now.set({ kind: 'running', name, step: data.step, share: data.share });
    };
    worker.onerror = () => this.end(name, FAILED);
    worker.postMessage(order);
  }

  private end(name: string, report: SealReport): void {
    this.cancel();
    this.now.set({ kind: 'done', name, report });
  }
}
