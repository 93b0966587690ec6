import type {
  AssignPerson,
  ChangePerson,
  CreatePerson,
  InitialPasswordView,
  Page,
  PersonAssignedView,
  PersonCreatedView,
  PersonView,
  ResetPassword,
} from '@anggakara/contracts';

/** A juror of the demo edition who sits on no panel. */
export const PERSON: PersonView = {
  id: '61bee2d3-e5e1-5c25-8b86-20d8e5fd69c7',
  name: 'Nara Lembayung',
  email: 'juri6@contoh.example',
  role: 'juror',
  agency: null,
  disabled: false,
  mustChangePassword: false,
  secondFactor: false,
  synthetic: true,
  lastSignInAt: null,
  version: 1,
};

export const PEOPLE: Page<PersonView> = { items: [PERSON], total: 1 };

export const CREATE_PERSON: CreatePerson = {
  name: 'Yudha Candrakirana',
  email: 'juri7@contoh.example',
  role: 'juror',
};

export const PERSON_CREATED: PersonCreatedView = {
  person: {
    ...PERSON,
    id: '0b9d8c7e-6f5a-4b3c-8d2e-1f0a9b8c7d6e',
    name: CREATE_PERSON.name,
    email: CREATE_PERSON.email,
    mustChangePassword: true,
    synthetic: false,
  },
  initialPassword: 'k7hmw-3pqxr-9tbdn-4vyze',
};

export const CHANGE_PERSON: ChangePerson = { name: 'Nara Lembayung Senja', version: 1 };

export const PERSON_CHANGED: PersonView = { ...PERSON, name: 'Nara Lembayung Senja', version: 2 };

export const ASSIGN_PERSON: AssignPerson = { role: 'evaluator', version: 1 };

export const PERSON_ASSIGNED: PersonAssignedView = { person: { ...PERSON, role: 'evaluator', version: 2 } };

export const RESET: ResetPassword = { version: 1 };

export const INITIAL_PASSWORD: InitialPasswordView = {
  person: { ...PERSON, mustChangePassword: true, version: 2 },
  initialPassword: 'k7hmw-3pqxr-9tbdn-4vyze',
};

export const SECOND_FACTOR_RESET: PersonView = { ...PERSON, version: 3 };
