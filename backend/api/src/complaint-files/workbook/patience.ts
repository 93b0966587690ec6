/** Waits in all for so long, over several waits; what happens between them is not counted. */
export class Patience {
  private leftMs: number;

  constructor(
    mostMs: number,
    private readonly exhausted: () => void,
  ) {
    this.leftMs = mostMs;
  }

  async during<T>(step: Promise<T>): Promise<T> {
    const began = performance.now();
    const timer = setTimeout(this.exhausted, Math.max(0, this.leftMs));
    try {
      return await step;
    } finally {
      clearTimeout(timer);
      this.leftMs -= performance.now() - began;
    }
  }
}
