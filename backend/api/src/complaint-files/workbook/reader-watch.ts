import { watchMemory } from './memory-watch';
import { Patience } from './patience';
import type { ReaderChild } from './reader-child';
import { RefusedWorkbook } from './refused-workbook';
import { inMebibytes, type WorkbookLimits } from './workbook-limits';

/** Ends a process that takes more memory or time than it may, or that nobody wants any more, and knows why. */
export class ReaderWatch {
  readonly patience: Patience;
  private reason: Error | undefined;
  private readonly unwatch: () => void;

  constructor(
    private readonly child: Pick<ReaderChild, 'pid' | 'kill'>,
    { memoryBytes, waitMs }: WorkbookLimits,
    private readonly signal?: AbortSignal,
  ) {
    const end = (code: 'workbook-too-much-memory' | 'workbook-too-long', most: number) => () => {
      this.end(new RefusedWorkbook(code, { most }));
    };
    this.unwatch = watchMemory(child.pid, memoryBytes, end('workbook-too-much-memory', inMebibytes(memoryBytes)));
    this.patience = new Patience(waitMs, end('workbook-too-long', waitMs / 1_000));
    signal?.addEventListener('abort', this.cancel);
  }

  throwIfEnded(): void {
    if (this.reason !== undefined) throw this.reason;
  }

  stop(): void {
    this.signal?.removeEventListener('abort', this.cancel);
    this.unwatch();
  }

  private readonly cancel = (): void => {
    const reason: unknown = this.signal?.reason;
    this.end(reason instanceof Error ? reason : new Error(String(reason)));
  };

  private end(reason: Error): void {
    this.reason ??= reason;
    this.child.kill();
  }
}
