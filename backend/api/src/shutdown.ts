type Step = () => Promise<void>;

/** Everything has to be over by then; the operating system ends what is not. */
const LIMIT_MS = 4_700;

/** Ends what has been started, in reverse order, once, whatever the reason and however far the start had come. */
export class Shutdown {
  private readonly steps: Step[] = [];
  private running: Promise<void> | undefined;

  /** Says how to end what has just been started. */
  after(step: Step): void {
    this.steps.push(step);
  }

  get hasBegun(): boolean {
    return this.running !== undefined;
  }

  /** A step that fails does not keep the others from being done. */
  run(): Promise<void> {
    this.running ??= this.runSteps();
    return this.running;
  }

  /** Ends the process on the signals of operators and terminals; a second one does not wait. */
  onSignals(exit: (status: number) => void): void {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        if (this.hasBegun) exit(1);
        setTimeout(() => exit(1), LIMIT_MS).unref();
        void this.run().then(() => exit(0));
      });
    }
  }

  private async runSteps(): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      await step().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
    }
  }
}
