import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { isRefusal } from '../../data/problem';
import { Session } from '../../data/session';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { type Credentials, NO_CREDENTIALS, SIGN_IN_SCHEMA, signInOf } from './sign-in.form';

/** Signs the same person in again over the page that they were at; what they typed stays behind it. */
@Component({
  selector: 'app-sign-in-again',
  imports: [Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './sign-in-again.html',
  styleUrl: './sign-in-again.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInAgain {
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  /** Whether the session has ended; before that the dialog may be left. */
  readonly isOver = input.required<boolean>();
  /** The dialog is not wanted any more. */
  readonly left = output();
  /** The person leaves the page for the sign-in page. */
  readonly givenUp = output();

  protected readonly user = this.session.user;
  private readonly credentials = signal<Credentials>({ ...NO_CREDENTIALS, email: this.user()?.email ?? '' });
  protected readonly fields = form(this.credentials, SIGN_IN_SCHEMA, { name: 'masuk-lagi' });
  protected readonly submission = new FormSubmission('masuk-lagi');

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    const before = this.session.opened();
    await this.submission.send(this.fields, () => this.open());
    if (this.session.opened() === before) return;
    this.announcer.say($localize`Anda masuk lagi. Isian Anda tetap ada.`);
    this.left.emit();
  }

  /** A session that has ended leaves nothing to go back to. */
  protected keep(event: Event): void {
    if (this.isOver()) event.preventDefault();
  }

  protected closed(): void {
    if (this.isOver()) this.dialog().nativeElement.showModal();
    else this.left.emit();
  }

  /** An account with an authenticator answers the password by asking for its code. */
  private async open(): Promise<void> {
    try {
      await this.session.signIn(signInOf(this.credentials()));
    } catch (error) {
      if (!isRefusal(error, 'code-required') || this.credentials().asksCode) throw error;
      this.credentials.update((before) => ({ ...before, asksCode: true }));
      setTimeout(() => this.fields.code().focusBoundControl());
    }
  }
}
