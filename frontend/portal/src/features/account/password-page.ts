import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { AccountApi } from '../../data/account-api';
import { Session } from '../../data/session';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { changeOf, NO_PASSWORDS, PASSWORD_SCHEMA, type PasswordChange } from './password.form';

@Component({
  selector: 'app-password-page',
  imports: [Field, FieldControl, FormField, PageHeader, ProblemSummary],
  templateUrl: './password-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordPage {
  private readonly api = inject(AccountApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  private readonly passwords = signal<PasswordChange>(NO_PASSWORDS);
  protected readonly fields = form(this.passwords, PASSWORD_SCHEMA, { name: 'kata-sandi' });
  protected readonly submission = new FormSubmission('kata-sandi');
  /** Whether nothing else is answered before the initial password is changed. */
  protected readonly isForced = computed(() => this.session.user()?.mustChangePassword === true);
  protected readonly email = computed(() => this.session.user()?.email ?? '');

  protected async change(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, async () => {
      await this.api.changePassword(changeOf(this.passwords()));
      await this.session.refresh();
    });
    if (!isTaken) return;
    this.announcer.say($localize`Kata sandi sudah diganti. Sesi lain di perangkat lain diakhiri.`);
    await this.router.navigateByUrl('/');
  }
}
