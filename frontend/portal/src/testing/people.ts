import type { AssignableRole, PersonView, SessionLimitsView, SessionUserView, SessionView } from '@anggakara/contracts';

/** Somebody with one role in the edition `demo`, unless something else is said. */
export function aUser(role: AssignableRole | null, fields: Partial<SessionUserView> = {}): SessionUserView {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Laras Arunika',
    email: 'laras@contoh.example',
    role,
    edition: role === null ? null : 'demo',
    assignments: role === null ? [] : [{ edition: 'demo', role, agency: null }],
    mustChangePassword: false,
    mustEnrolSecondFactor: false,
    secondFactor: false,
    synthetic: true,
    ...fields,
  };
}

export function aSession(role: AssignableRole | null, fields: Partial<SessionUserView> = {}): SessionView {
  return { user: aUser(role, fields), limits: LIMITS };
}

/** A session that was used just now and has just begun. */
export const LIMITS: SessionLimitsView = {
  now: '2026-02-02T01:00:00.000Z',
  idleUntil: '2026-02-02T02:00:00.000Z',
  endsAt: '2026-02-02T13:00:00.000Z',
};

export function aPerson(fields: Partial<PersonView> = {}): PersonView {
  return {
    id: 'p1',
    name: 'Bima Cakrawala',
    email: 'bima@contoh.example',
    role: 'juror',
    agency: null,
    disabled: false,
    mustChangePassword: false,
    secondFactor: true,
    synthetic: true,
    lastSignInAt: null,
    version: 3,
    ...fields,
  };
}
