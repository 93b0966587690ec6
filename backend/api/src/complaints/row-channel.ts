/** Bytes handed from one side to the other, one at a time: who pushes waits until they are taken. */
export class RowChannel implements AsyncIterable<Uint8Array> {
  private waiting: { readonly bytes: Uint8Array; readonly taken: () => void } | undefined;
  private outcome: { readonly error?: Error } | undefined;
  private wake: () => void = () => undefined;

  push(bytes: Uint8Array): Promise<void> {
    return new Promise((taken) => {
      this.waiting = { bytes, taken };
      this.wake();
    });
  }

  end(error?: Error): void {
    this.outcome ??= error === undefined ? {} : { error };
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (this.waiting === undefined && this.outcome === undefined)
        await new Promise<void>((wake) => (this.wake = wake));
      const { waiting } = this;
      this.waiting = undefined;
      if (waiting !== undefined) {
        yield waiting.bytes;
        waiting.taken();
      } else if (this.outcome?.error !== undefined) throw this.outcome.error;
      else if (this.outcome !== undefined) return;
    }
  }
}
