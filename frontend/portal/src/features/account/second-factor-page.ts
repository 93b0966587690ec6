import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { SECOND_FACTOR_ROLES, type SecondFactorSecretView } from '@anggakara/contracts';
import { AccountApi } from '../../data/account-api';
import { Session } from '../../data/session';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { CODE_SCHEMA, PASSWORD_AGAIN_SCHEMA, plainCode, REMOVAL_SCHEMA } from './second-factor.form';

@Component({
  selector: 'app-second-factor-page',
  imports: [Field, FieldControl, FormField, PageHeader, ProblemSummary],
  templateUrl: './second-factor-page.html',
  styleUrl: './second-factor-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecondFactorPage {
  private readonly api = inject(AccountApi);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);

  private readonly again = signal({ password: '' });
  private readonly confirmation = signal({ code: '' });
  private readonly removal = signal({ password: '', code: '' });
  protected readonly startFields = form(this.again, PASSWORD_AGAIN_SCHEMA, { name: 'mulai' });
  protected readonly codeFields = form(this.confirmation, CODE_SCHEMA, { name: 'kode' });
  protected readonly removalFields = form(this.removal, REMOVAL_SCHEMA, { name: 'lepas' });
  protected readonly submission = new FormSubmission();

  protected readonly secret = signal<SecondFactorSecretView | null>(null);
  protected readonly isOn = computed(() => this.session.user()?.secondFactor === true);
  protected readonly isForced = computed(() => this.session.user()?.mustEnrolSecondFactor === true);
  /** Whether a role of the person calls for an authenticator; the server decides. */
  protected readonly isExpected = computed(
    () => this.session.user()?.assignments.some(({ role }) => SECOND_FACTOR_ROLES.includes(role)) === true,
  );

  protected async start(event: Event): Promise<void> {
    event.preventDefault();
    await this.submission.send(this.startFields, async () => {
      this.secret.set(await this.api.startSecondFactor(this.again()));
      this.again.set({ password: '' });
    });
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.codeFields, async () => {
      await this.api.confirmSecondFactor({ code: plainCode(this.confirmation().code) });
      await this.session.refresh();
    });
    if (!isTaken) return;
    this.secret.set(null);
    this.codeFields().reset({ code: '' });
    this.announcer.say($localize`Autentikator aktif. Kode diminta setiap kali Anda masuk.`);
  }

  protected async remove(event: Event): Promise<void> {
    event.preventDefault();
    const { password, code } = this.removal();
    const isTaken = await this.submission.send(this.removalFields, async () => {
      await this.api.removeSecondFactor({ password, code: plainCode(code) });
      await this.session.refresh();
    });
    if (!isTaken) return;
    this.removalFields().reset({ password: '', code: '' });
    this.announcer.say($localize`Autentikator dilepas.`);
  }
}
