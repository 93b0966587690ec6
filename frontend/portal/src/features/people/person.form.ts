import { email, hidden, required, schema } from '@angular/forms/signals';
import {
  ASSIGNABLE_ROLES,
  EMAIL_MAX_LENGTH,
  NAME_MAX_LENGTH,
  type AssignableRole,
  type AssignPerson,
  type CreatePerson,
  type PersonView,
} from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';

export interface PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** Code of the agency that a person with the role `agency` speaks for. */
  readonly agency: string;
}

export const NEW_PERSON: PersonDraft = { name: '', email: '', role: '', agency: '' };

export const PERSON_SCHEMA = schema<PersonDraft>((path) => {
  requiredText(path.name, { message: $localize`Isi nama orang ini.`, max: NAME_MAX_LENGTH });
  requiredText(path.email, { message: $localize`Isi alamat surel.`, max: EMAIL_MAX_LENGTH });
  email(path.email, { message: $localize`Alamat surel ini tidak lengkap.` });
  required(path.role, { message: $localize`Pilih peran.` });
  hidden(path.agency, ({ valueOf }) => valueOf(path.role) !== 'agency');
  required(path.agency, { message: $localize`Pilih instansi yang diwakili.` });
});

export interface AssignmentDraft {
  readonly role: string;
  readonly agency: string;
}

export const ASSIGNMENT_SCHEMA = schema<AssignmentDraft>((path) => {
  required(path.role, { message: $localize`Pilih peran.` });
  hidden(path.agency, ({ valueOf }) => valueOf(path.role) !== 'agency');
  required(path.agency, { message: $localize`Pilih instansi yang diwakili.` });
});

export function personOf({ name, email: address, role, agency }: PersonDraft): CreatePerson {
  const person = { name: name.trim(), email: address.trim(), role: roleOf(role) };
  return person.role === 'agency' ? { ...person, agency } : person;
}

export function assignmentDraft({ role, agency }: PersonView): AssignmentDraft {
  return { role, agency: agency ?? '' };
}

export function assignmentOf({ role, agency }: AssignmentDraft, version: number): AssignPerson {
  const assignment = { role: roleOf(role), version };
  return assignment.role === 'agency' ? { ...assignment, agency } : assignment;
}

function roleOf(text: string): AssignableRole {
  const role = ASSIGNABLE_ROLES.find((known) => known === text);
  if (role === undefined) throw new RangeError(`not a role: ${text}`);
  return role;
}
