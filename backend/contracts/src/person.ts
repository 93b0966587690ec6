import type { AssignableRole } from './roles';

/** A person as the edition's organiser sees the account. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AssignableRole;
  readonly agency: string | null;
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly secondFactor: boolean;
  readonly synthetic: boolean;
  readonly lastSignInAt: string | null;
  readonly version: number;
}

/** A new account, or a role in this edition for an account that exists. */
export interface CreatePerson {
  readonly name: string;
  readonly email: string;
  readonly role: AssignableRole;
  readonly agency?: string;
}

/** The initial password is shown this once and has to be changed; null where the account existed already. */
export interface PersonCreatedView {
  readonly person: PersonView;
  readonly initialPassword: string | null;
}

export interface ChangePerson {
  readonly name?: string;
  readonly disabled?: boolean;
  readonly version: number;
}

export interface ResetPassword {
  readonly version: number;
}

export interface ResetSecondFactor {
  readonly version: number;
}

export interface InitialPasswordView {
  readonly person: PersonView;
  readonly initialPassword: string;
}

/** The person's role in this edition; null takes the person out of it. */
export interface AssignPerson {
  readonly role: AssignableRole | null;
  readonly agency?: string;
  readonly version: number;
}

/** The person with the new role; null where the person was taken out of the edition. */
export interface PersonAssignedView {
  readonly person: PersonView | null;
}
