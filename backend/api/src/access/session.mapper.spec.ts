import type { AssignmentView } from '@anggakara/contracts';
import { PersonEntity } from './person.entity';
import { ownSessionView, sessionView } from './session.mapper';

const JUROR: AssignmentView = { edition: '2026', role: 'juror', agency: null };
const AGENCY: AssignmentView = { edition: '2027', role: 'agency', agency: 'kota-solok' };

const LIMITS = {
  now: new Date('2026-02-02T01:30:00Z'),
  idleUntil: new Date('2026-02-02T02:30:00Z'),
  endsAt: new Date('2026-02-02T13:00:00Z'),
};

function aPerson(traits: Partial<PersonEntity> = {}): PersonEntity {
  const person = { id: 'p1', name: 'Laras', email: 'laras@kota.example', passwordHash: '$argon2id$', synthetic: false };
  const state = { mustChangePassword: false, secondFactorConfirmed: false, secondFactorSecret: Buffer.from('x') };
  return Object.assign(new PersonEntity(), person, state, traits);
}

describe('what somebody sees of the own account', () => {
  test('is the edition and the role that came last', () => {
    const { user } = sessionView(aPerson(), { assignments: [JUROR, AGENCY], owesSecondFactor: false, limits: LIMITS });
    expect(user).toMatchObject({ edition: '2027', role: 'agency', assignments: [JUROR, AGENCY] });
  });

  test('V8.2.3: holds neither the hash of the password nor the secret of the authenticator', () => {
    const view = sessionView(aPerson(), { assignments: [], owesSecondFactor: false, limits: LIMITS });
    expect(Object.keys(view.user).toSorted((a, b) => a.localeCompare(b))).toEqual([
      ...['assignments', 'edition', 'email', 'id', 'mustChangePassword', 'mustEnrolSecondFactor', 'name', 'role'],
      ...['secondFactor', 'synthetic'],
    ]);
  });

  test('tells the limits of the session in UTC, with the clock that they are on', () => {
    const { limits } = sessionView(aPerson(), { assignments: [], owesSecondFactor: false, limits: LIMITS });
    expect(limits).toEqual({
      now: '2026-02-02T01:30:00.000Z',
      idleUntil: '2026-02-02T02:30:00.000Z',
      endsAt: '2026-02-02T13:00:00.000Z',
    });
  });

  test.each([
    { owes: false, confirmed: false, mustEnrol: false },
    { owes: true, confirmed: false, mustEnrol: true },
    { owes: true, confirmed: true, mustEnrol: false },
  ])('says whether an authenticator is still owed: $owes, $confirmed', ({ owes, confirmed, mustEnrol }) => {
    const person = aPerson({ secondFactorConfirmed: confirmed });
    const { user } = sessionView(person, { assignments: [JUROR], owesSecondFactor: owes, limits: LIMITS });

    expect(user).toMatchObject({ mustEnrolSecondFactor: mustEnrol, secondFactor: confirmed });
  });
});

test('an own session tells when it ends, in UTC, and whether it is the one that asks', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 1, 2, hour));
  const session = { id: 's1', openedAt: at(1), lastUsedAt: at(2), expiresAt: at(3), userAgent: 'Firefox' };

  expect(ownSessionView(session, 's1')).toEqual({
    ...{ id: 's1', userAgent: 'Firefox', current: true },
    openedAt: '2026-02-02T01:00:00.000Z',
    lastUsedAt: '2026-02-02T02:00:00.000Z',
    expiresAt: '2026-02-02T03:00:00.000Z',
  });
  expect(ownSessionView(session, 's2').current).toBe(false);
});
