import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { formProblem, shownProblem, type ShownProblem } from './shown-problem';

/** The way from a form, or a single button, to the server: one act at a time, and one place that says why it failed. */
export class Submission {
  private readonly current = signal<ShownProblem | null>(null);
  private readonly running = signal(false);

  readonly problem = this.current.asReadonly();
  /** Whether an act is under way. */
  readonly busy = this.running.asReadonly();

  /** @param form the name that the form's fields carry, see `shownProblem` */
  constructor(private readonly form?: string) {}

  /** Sends what a form holds, unless the form itself objects; whether the server took it. */
  async send<T>(fields: FieldTree<T>, act: () => Promise<void>): Promise<boolean> {
    let isTaken = false;
    // A page without a form uses `attempt` alone, and does not fetch the forms.
    const { submit } = await import('@angular/forms/signals');
    await submit(fields, {
      action: async () => {
        isTaken = await this.attempt(act);
      },
      onInvalid: () => this.current.set(formProblem(violationsOf(fields))),
    });
    return isTaken;
  }

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
}

function violationsOf<T>(fields: FieldTree<T>): readonly { readonly path: string; readonly message: string }[] {
  return fields()
    .errorSummary()
    .map(({ fieldTree, message, kind }) => ({ path: fieldTree().name(), message: message ?? kind }));
}
