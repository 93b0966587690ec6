import { inject, Injectable, Injector } from '@angular/core';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it, as a verb. */
  readonly act: string;
  readonly tone?: 'plain' | 'danger';
  /** Asks for a reason under this label; the act stays barred while it is blank. */
  readonly reason?: string;
  readonly reasonMaxLength?: number;
}

export interface Answer {
  /** Empty where none was asked for. */
  readonly reason: string;
}

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
