import { type FieldTree, submit } from '@angular/forms/signals';
import { formProblem } from './shown-problem';
import { Submission } from './submission';

/** The way from a form to the server; a page with single buttons alone does without, and does not fetch the forms. */
export class FormSubmission extends Submission {
  /** Sends what a form holds, unless the form itself objects; whether the server took it. */
  async send<T>(fields: FieldTree<T>, act: () => Promise<void>): Promise<boolean> {
    let isTaken = false;
    await submit(fields, {
      action: async () => {
        isTaken = await this.attempt(act);
      },
      onInvalid: () => this.object(formProblem(violationsOf(fields))),
    });
    return isTaken;
  }
}

function violationsOf<T>(fields: FieldTree<T>): readonly { readonly path: string; readonly message: string }[] {
  return fields()
    .errorSummary()
    .map(({ fieldTree, message, kind }) => ({ path: fieldTree().name(), message: message ?? kind }));
}
