import { ASSIGNABLE_ROLES, LIVE_TOPICS } from '@anggakara/contracts';
import { type Follower, mayHear, topicsOf } from './follower';
import type { Change } from './notice';

const aFollower = (changes: Partial<Follower>): Follower => ({
  ...{ edition: 'demo', sessionId: 'session', personId: 'me', role: 'organizer' },
  ...changes,
});

const aChange = (changes: Partial<Change>): Change => ({ edition: 'demo', topic: 'stage', stage: null, ...changes });

describe('whoever follows an edition', () => {
  test.each([
    { role: 'organizer', topics: LIVE_TOPICS },
    { role: 'secretariat', topics: LIVE_TOPICS },
    { role: 'auditor', topics: LIVE_TOPICS },
    { role: 'staff', topics: ['stage', 'runs', 'documents', 'claims', 'entries', 'complaints'] },
    { role: 'evaluator', topics: ['stage'] },
    { role: 'juror', topics: ['stage'] },
    { role: 'agency', topics: ['stage'] },
  ] as const)('as $role hears of what others do to $topics, and of nothing else', ({ role, topics }) => {
    const follower = aFollower({ role, agency: role === 'agency' ? 'contoh-ip-001' : undefined });
    const heard = LIVE_TOPICS.filter((topic) =>
      mayHear(follower, aChange({ topic, person: 'other', agency: 'other' })),
    );
    expect(heard).toEqual(topics);
  });

  test.each([
    { role: 'evaluator', own: { topic: 'sheets', person: 'me' } },
    { role: 'juror', own: { topic: 'sheets', person: 'me' } },
    { role: 'agency', own: { topic: 'claims', agency: 'contoh-ip-001' } },
    { role: 'agency', own: { topic: 'entries', agency: 'contoh-ip-001' } },
    { role: 'agency', own: { topic: 'complaints', agency: 'contoh-ip-001' } },
  ] as const)('as $role hears of its own $own.topic', ({ role, own }) => {
    expect(mayHear(aFollower({ role, agency: 'contoh-ip-001' }), aChange(own))).toBe(true);
    expect(mayHear(aFollower({ role, agency: 'contoh-ip-001' }), aChange({ topic: own.topic }))).toBe(false);
  });

  test('hears nothing of another edition', () => {
    for (const topic of LIVE_TOPICS) {
      expect(mayHear(aFollower({}), aChange({ topic, edition: 'lain', person: 'me' }))).toBe(false);
    }
  });

  test("without an agency hears nothing of a change that is nobody's", () => {
    expect(mayHear(aFollower({ role: 'agency' }), aChange({ topic: 'claims' }))).toBe(false);
  });

  test('is told after a gap of no topic of which it never hears', () => {
    const never = ASSIGNABLE_ROLES.flatMap((role) =>
      topicsOf(aFollower({ role })).filter(
        (topic) => !mayHear(aFollower({ role, agency: 'a' }), aChange({ topic, person: 'me', agency: 'a' })),
      ),
    );
    expect(never).toEqual([]);
  });
});
