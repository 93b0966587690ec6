import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { isRefusal } from '../../data/problem';
import { Session } from '../../data/session';
import { Field, FieldControl } from '../../ui/field';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { ThemeSwitch } from '../../ui/theme-switch';
import { type Credentials, NO_CREDENTIALS, returnAddress, SIGN_IN_SCHEMA, signInOf } from './sign-in.form';

@Component({
  selector: 'app-sign-in-page',
  imports: [Field, FieldControl, FormField, ProblemSummary, RouterLink, ThemeSwitch],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  /** The address that asked for a session, from the query. */
  readonly kembali = input<string>();

  private readonly credentials = signal<Credentials>(NO_CREDENTIALS);
  protected readonly fields = form(this.credentials, SIGN_IN_SCHEMA, { name: 'masuk' });
  protected readonly submission = new FormSubmission('masuk');
  protected readonly isPasswordShown = signal(false);

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, () => this.open());
    if (isTaken && this.session.user() !== null) await this.router.navigateByUrl(returnAddress(this.kembali()));
  }

  protected showPassword(): void {
    this.isPasswordShown.update((isShown) => !isShown);
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
