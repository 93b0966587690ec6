import type { LiveChange } from '@anggakara/contracts';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';

/** A browser that lost the stream comes back after this long. */
const RETRY_MS = 3_000;
/** What changes together is told together, each thing once. */
const GATHER_MS = 200;

/** One open window: server-sent events that never pile up, however slow the reader. */
export class LiveStream {
  private readonly waiting = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private isFull = false;

  constructor(private readonly response: Response) {
    response.status(200);
    // `no-transform`: nobody on the way may compress it, and so hold it back until a block is full.
    response.setHeader('Cache-Control', 'no-store, no-transform');
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    response.setHeader('X-Accel-Buffering', 'no');
    response.on('drain', () => this.drained());
    response.flushHeaders();
    this.write(`retry: ${RETRY_MS}\n\n`);
  }

  /** Tells of a change within a moment; the same change that already waits is told once. */
  tell({ topic, stage }: LiveChange, id: string = randomUUID()): void {
    const data = JSON.stringify({ topic, stage } satisfies LiveChange);
    // Moved to the end: the last event that is written carries the newest id.
    this.waiting.delete(data);
    this.waiting.set(data, id);
    this.timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  /** Keeps proxies from taking silence for the end; a reader that has read nothing since the last time is given up. */
  beat(): void {
    if (this.isFull) this.response.destroy();
    else this.write(': \n\n');
  }

  end(): void {
    clearTimeout(this.timer);
    this.response.end();
  }

  onClosed(then: () => void): void {
    this.response.on('close', () => {
      clearTimeout(this.timer);
      then();
    });
  }

  private drained(): void {
    this.isFull = false;
    this.flush();
  }

  private flush(): void {
    this.timer = undefined;
    if (this.isFull || this.waiting.size === 0) return;
    const events = [...this.waiting].map(([data, id]) => `event: change\nid: ${id}\ndata: ${data}\n\n`);
    this.waiting.clear();
    this.write(events.join(''));
  }

  private write(text: string): void {
    if (!this.response.writableEnded) this.isFull = !this.response.write(text);
  }
}
