import type { AssignmentView, Audience } from '@anggakara/contracts';
import { actingAssignment } from './edition-role';

const JUROR: AssignmentView = { edition: 'demo', role: 'juror', agency: null };
const ORGANIZER: AssignmentView = { edition: 'lain', role: 'organizer', agency: null };

const BOTH = [JUROR, ORGANIZER];

interface Case {
  readonly because: string;
  readonly assignments: readonly AssignmentView[];
  readonly edition?: string;
  readonly audience: Audience;
  readonly acts: AssignmentView | string | undefined;
}

test.each<Case>([
  { because: 'a role in the edition', assignments: BOTH, edition: 'demo', audience: ['juror'], acts: JUROR },
  {
    because: 'a role in another edition is none in this',
    assignments: BOTH,
    edition: 'demo',
    audience: ['organizer'],
    acts: 'not-allowed',
  },
  {
    because: 'an edition without an assignment is no edition',
    assignments: [JUROR],
    edition: 'lain',
    audience: ['juror'],
    acts: 'not-found',
  },
  {
    because: 'nor is it for a route that any signed-in person may use',
    assignments: [JUROR],
    edition: 'lain',
    audience: 'signed-in',
    acts: 'not-found',
  },
  { because: 'any role, signed in', assignments: BOTH, edition: 'lain', audience: 'signed-in', acts: ORGANIZER },
  { because: 'no edition, signed in', assignments: [], audience: 'signed-in', acts: undefined },
  { because: 'no edition, a role in any', assignments: BOTH, audience: ['organizer'], acts: undefined },
  { because: 'no edition, a role in none', assignments: [JUROR], audience: ['organizer'], acts: 'not-allowed' },
])('$because', ({ assignments, edition, audience, acts }) => {
  const acting = () => actingAssignment(assignments, edition, audience);

  if (typeof acts === 'string') expect(acting).toThrow(expect.objectContaining({ code: acts }));
  else expect(acting()).toEqual(acts);
});
