import { ASSIGNABLE_ROLES, type AssignableRole } from '@anggakara/contracts';
import { owesSecondFactor } from './second-factor-duty';

const DUTY = {
  organizer: true,
  secretariat: true,
  evaluator: true,
  juror: true,
  agency: false,
  staff: true,
  auditor: false,
} as const satisfies Record<AssignableRole, boolean>;

function assignmentsAs(...roles: readonly AssignableRole[]) {
  return roles.map((role, place) => ({ edition: `e${place}`, role, agency: null }));
}

test.each(ASSIGNABLE_ROLES)('V6.3.3: in production, %s owes an authenticator as the table says', (role) => {
  expect(owesSecondFactor({ synthetic: false, assignments: assignmentsAs(role) }, true)).toBe(DUTY[role]);
});

test('one such role in any edition is enough', () => {
  expect(owesSecondFactor({ synthetic: false, assignments: assignmentsAs('agency', 'juror') }, true)).toBe(true);
});

test.each([
  { because: 'outside of production', synthetic: false, production: false },
  { because: 'an invented person', synthetic: true, production: true },
])('nobody owes one $because', ({ synthetic, production }) => {
  expect(owesSecondFactor({ synthetic, assignments: assignmentsAs('organizer') }, production)).toBe(false);
});
