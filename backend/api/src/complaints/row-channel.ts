/** Nobody takes the rows any more: what became of them is told by whoever took them. */
export class RowsLeft extends Error {}

interface Handed {
  readonly bytes: Uint8Array;
  readonly taken: () => void;
  readonly left: (error: RowsLeft) => void;
}

/** Bytes handed from one side to the other, one at a time: who pushes waits until they are taken, or hears that they never will be. */
export class RowChannel implements AsyncIterable<Uint8Array> {
  private waiting: Handed | undefined;
  private outcome: { readonly error?: Error } | undefined;
  private isLeft = false;
  private wake: () => void = () => undefined;

  push(bytes: Uint8Array): Promise<void> {
    return new Promise((taken, left) => {
      this.waiting = { bytes, taken, left };
      if (this.isLeft) left(new RowsLeft());
      else this.wake();
    });
  }

  end(error?: Error): void {
    this.outcome ??= error === undefined ? {} : { error };
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let bytes = await this.next(); bytes !== null; bytes = await this.next()) {
        yield bytes;
        this.waiting?.taken();
        this.waiting = undefined;
      }
    } finally {
      this.isLeft = true;
      this.waiting?.left(new RowsLeft());
    }
  }

  /** Null at the end. */
  private async next(): Promise<Uint8Array | null> {
    if (this.waiting === undefined && this.outcome === undefined) await new Promise<void>((wake) => (this.wake = wake));
    if (this.waiting !== undefined) return this.waiting.bytes;
    if (this.outcome?.error !== undefined) throw this.outcome.error;
    return null;
  }
}
