import { changeOf, personOf } from './act-change';
import type { Act } from './act';

const anAct = (act: Partial<Act>): Act => ({
  ...{ chain: 'demo', actor: undefined, act: 'test.done', subject: 'entry:IP-001' },
  ...act,
});

describe('a recorded act', () => {
  test.each([
    { act: 'competition.stage-locked', subject: 'stage:document', topic: 'stage', stage: 'document' },
    { act: 'competition.instrument-revised', subject: 'instrument:ip-document', topic: 'stage', stage: null },
    { act: 'participants.entry-withdrawal', subject: 'entry:IP-001', topic: 'entries', stage: null },
    { act: 'complaints.import-begun', subject: 'complaint-import:0f6b2a54', topic: 'complaints', stage: null },
    { act: 'submissions.metrics-saved', subject: 'entry:IP-001', topic: 'claims', stage: null },
    {
      act: 'judging.sheet-locked',
      subject: 'sheet:IP-001/x',
      facts: { stage: 'interview' },
      topic: 'sheets',
      stage: 'interview',
    },
    { act: 'judging.panel-seated', subject: 'panel:document/IP', topic: 'panels', stage: 'document' },
    { act: 'results.run-made', subject: 'run:interview/3', topic: 'runs', stage: 'interview' },
    { act: 'results.ruling-recorded', subject: 'ruling:document/R-001', topic: 'runs', stage: 'document' },
    { act: 'reports.document-made', subject: 'document:0f6b2a54', topic: 'documents', stage: null },
  ] as const)('$act of $subject is a change of $topic at stage $stage', ({ topic, stage, ...act }) => {
    expect(changeOf(anAct(act))).toEqual({ edition: 'demo', topic, stage });
  });

  test("that was done to somebody's own says whose", () => {
    const act = anAct({ act: 'submissions.metrics-reopened', of: { agency: 'contoh-ip-001' } });
    expect(changeOf(act)).toMatchObject({ topic: 'claims', agency: 'contoh-ip-001' });
  });

  test('of a slice that nobody follows is no change', () => {
    expect(changeOf(anAct({ act: 'access.signed-in', subject: 'person:x' }))).toBeUndefined();
    expect(changeOf(anAct({ act: 'constructor' }))).toBeUndefined();
  });

  test('of an account is about the rights of its person, and no other act is', () => {
    expect(personOf(anAct({ act: 'access.role-taken', subject: 'person:0f6b' }))).toBe('0f6b');
    expect(personOf(anAct({ act: 'judging.conflicts-declared', subject: 'person:0f6b' }))).toBeUndefined();
  });
});
