import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ASSIGNABLE_ROLES, ROLE_NAMES } from '@anggakara/contracts';
import { PeopleApi } from '../../data/people-api';
import { Field, FieldControl } from '../../ui/field';
import { language } from '../../ui/language';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { AgencyChoice } from './agency-choice';
import type { ShownPassword } from './initial-password';
import { NEW_PERSON, PERSON_SCHEMA, type PersonDraft, personOf } from './person.form';

/** A new account, or a role in this edition for an account that exists. */
@Component({
  selector: 'app-person-adding',
  imports: [AgencyChoice, Field, FieldControl, FormField, ProblemSummary],
  templateUrl: './person-adding.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonAdding {
  private readonly api = inject(PeopleApi);
  readonly edition = input.required<string>();
  readonly added = output<ShownPassword>();
  readonly left = output();

  private readonly draft = signal<PersonDraft>(NEW_PERSON);
  protected readonly fields = form(this.draft, PERSON_SCHEMA, { name: 'orang' });
  protected readonly submission = new FormSubmission('orang');
  protected readonly roles = ASSIGNABLE_ROLES.map((code) => ({ code, name: ROLE_NAMES[code][language()] }));

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    await this.submission.send(this.fields, async () => {
      const { person, initialPassword } = await this.api.create(this.edition(), personOf(this.draft()));
      this.added.emit({ name: person.name, email: person.email, password: initialPassword });
    });
  }
}
