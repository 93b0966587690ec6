/** Lets so many in at a time, in the order in which they came. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: number) {}

  /** Waits for a turn; whoever has it ends it by calling the answer, once. Rejects with the signal's reason where the wait is cancelled. */
  async enter(signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted();
    if (this.inside === this.most) await this.turn(signal);
    else this.inside += 1;
    return () => {
      this.leave();
    };
  }

  /** Whoever leaves gives the place to the next one. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.inside -= 1;
    else next();
  }

  private turn(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        signal?.removeEventListener('abort', cancel);
        resolve();
      };
      const cancel = (): void => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        const reason: unknown = signal?.reason;
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      };
      signal?.addEventListener('abort', cancel, { once: true });
      this.waiting.push(enter);
    });
  }
}
