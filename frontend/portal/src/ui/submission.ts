import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { shownProblem, type ShownProblem } from './shown-problem';

/** The way from a single button to the server: one act at a time, and one place that says why it failed. */
export class Submission {
  private readonly current = signal<ShownProblem | null>(null);
  private readonly running = signal(false);

  readonly problem = this.current.asReadonly();
  /** Whether an act is under way. */
  readonly busy = this.running.asReadonly();

  /** @param form the name that the form's fields carry, see `shownProblem` */
  constructor(private readonly form?: string) {}

  /** Whether the server took an act that needs no form. */
  async attempt(act: () => Promise<void>): Promise<boolean> {
    if (this.running()) return false;
    this.current.set(null);
    this.running.set(true);
    try {
      await act();
      return true;
    } catch (error) {
      // A refusal or a lost network is told on the page; anything else is a fault of the program.
      if (!(error instanceof HttpErrorResponse)) throw error;
      this.current.set(shownProblem(error, this.form));
      return false;
    } finally {
      this.running.set(false);
    }
  }

  clear(): void {
    this.current.set(null);
  }

  /** Tells what is wrong before anything was sent. */
  protected object(problem: ShownProblem): void {
    this.current.set(problem);
  }
}
