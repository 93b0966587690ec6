import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ASSIGNABLE_ROLES, type PersonView, ROLE_NAMES } from '@anggakara/contracts';
import { PeopleApi } from '../../data/people-api';
import { Announcer } from '../../ui/announcer';
import { Confirm, type Question } from '../../ui/confirm';
import { Field, FieldControl } from '../../ui/field';
import { language } from '../../ui/language';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { AgencyChoice } from './agency-choice';
import type { ShownPassword } from './initial-password';
import { ASSIGNMENT_SCHEMA, type AssignmentDraft, assignmentDraft, assignmentOf } from './person.form';

/** What the organiser may do to one account; each act is confirmed, refused or done by the server. */
@Component({
  selector: 'app-person-panel',
  imports: [AgencyChoice, Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './person-panel.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonPanel {
  private readonly api = inject(PeopleApi);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(Announcer);
  readonly edition = input.required<string>();
  readonly person = input.required<PersonView>();
  readonly changed = output();
  readonly removed = output();
  readonly passwordReset = output<ShownPassword>();
  readonly left = output();

  private readonly draft = linkedSignal<PersonView, AssignmentDraft>({
    source: this.person,
    computation: (person) => assignmentDraft(person),
  });
  protected readonly fields = form(this.draft, ASSIGNMENT_SCHEMA, { name: 'peran' });
  protected readonly submission = new FormSubmission('peran');
  protected readonly roles = ASSIGNABLE_ROLES.map((code) => ({ code, name: ROLE_NAMES[code][language()] }));
  private readonly place = computed(() => ({ edition: this.edition(), person: this.person().id }));

  protected async assign(event: Event): Promise<void> {
    event.preventDefault();
    const { version } = this.person();
    const isTaken = await this.submission.send(this.fields, () =>
      this.api.assign(this.place(), assignmentOf(this.draft(), version)),
    );
    this.finish(isTaken, $localize`Peran diganti; sesinya yang lama diakhiri.`);
  }

  protected async remove(): Promise<void> {
    const { name, version } = this.person();
    const question: Question = {
      title: $localize`Keluarkan ${name} dari edisi ini?`,
      text: $localize`Akunnya tetap ada, tetapi tidak lagi dapat membuka edisi ini.`,
      act: $localize`Keluarkan`,
      tone: 'danger',
    };
    if ((await this.confirm.ask(question)) === null) return;
    const isTaken = await this.submission.attempt(() => this.api.assign(this.place(), { role: null, version }));
    if (!isTaken) return;
    this.announcer.say($localize`${name} dikeluarkan dari edisi ini.`);
    this.removed.emit();
  }

  protected async switch(): Promise<void> {
    const { name, version, disabled } = this.person();
    const question: Question = {
      title: disabled ? $localize`Aktifkan lagi akun ${name}?` : $localize`Nonaktifkan akun ${name}?`,
      text: disabled
        ? $localize`Orang ini dapat masuk lagi.`
        : $localize`Semua sesinya berakhir dan ia tidak dapat masuk sampai diaktifkan lagi.`,
      act: disabled ? $localize`Aktifkan` : $localize`Nonaktifkan`,
      tone: disabled ? 'plain' : 'danger',
    };
    if ((await this.confirm.ask(question)) === null) return;
    const isTaken = await this.submission.attempt(async () => {
      await this.api.change(this.place(), { disabled: !disabled, version });
    });
    this.finish(isTaken, disabled ? $localize`Akun diaktifkan.` : $localize`Akun dinonaktifkan.`);
  }

  protected async resetPassword(): Promise<void> {
    const { name, email, version } = this.person();
    const question: Question = {
      title: $localize`Atur ulang kata sandi ${name}?`,
      text: $localize`Kata sandinya diganti dengan kata sandi awal yang ditampilkan sekali, dan semua sesinya berakhir.`,
      act: $localize`Atur ulang`,
      tone: 'danger',
    };
    if ((await this.confirm.ask(question)) === null) return;
    await this.submission.attempt(async () => {
      const { initialPassword } = await this.api.resetPassword(this.place(), version);
      this.passwordReset.emit({ name, email, password: initialPassword });
    });
  }

  protected async resetSecondFactor(): Promise<void> {
    const { name, version } = this.person();
    const question: Question = {
      title: $localize`Lepas autentikator ${name}?`,
      text: $localize`Pastikan permintaan ini benar dari orangnya. Ia memasang autentikator baru saat masuk lagi.`,
      act: $localize`Lepas`,
      tone: 'danger',
    };
    if ((await this.confirm.ask(question)) === null) return;
    const isTaken = await this.submission.attempt(() => this.api.resetSecondFactor(this.place(), version));
    this.finish(isTaken, $localize`Autentikator dilepas.`);
  }

  protected async signOut(): Promise<void> {
    const isTaken = await this.submission.attempt(() => this.api.signOut(this.place()));
    this.finish(isTaken, $localize`Semua sesi orang ini diakhiri.`);
  }

  /** A refusal may mean that the list is old: it is read again either way. */
  private finish(isTaken: boolean, text: string): void {
    if (isTaken) this.announcer.say(text);
    this.changed.emit();
  }
}
