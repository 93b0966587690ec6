import { inject, Injectable, Injector } from '@angular/core';
import type { Answer, Question } from './question';

export type { Answer, Question } from './question';

/** Asks before something that is not taken back lightly. The dialog's code is fetched when it is first needed. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly injector = inject(Injector);

  /** The answer, or null where the person thought better of it. */
  async ask(question: Question): Promise<Answer | null> {
    const { openConfirmDialog } = await import('./confirm-dialog');
    return openConfirmDialog(this.injector, question);
  }
}
