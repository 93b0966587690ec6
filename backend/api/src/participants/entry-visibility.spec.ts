import { type AssignableRole, ENTRY_STAGES, type EntryStage, type EntryView } from '@anggakara/contracts';
import { isJudgedAt, seenBy } from './entry-visibility';

function anEntry(entry: Partial<EntryView>): EntryView {
  return {
    code: 'IP-001',
    name: 'Kabupaten Rekaan',
    group: 'IP',
    registeredGroup: 'IP',
    agencyCode: 'rekaan',
    agencyName: 'Kabupaten Rekaan',
    serviceUnit: null,
    summary: '',
    stage: 'submitted',
    category: null,
    version: 1,
    ...entry,
  };
}

const stagesSeenBy = (role: AssignableRole): readonly (EntryStage | null)[] =>
  ENTRY_STAGES.map((stage) => seenBy(role, anEntry({ stage }))?.stage ?? null);

test.each([
  { stage: 'document', judged: ENTRY_STAGES.filter((stage) => stage !== 'withdrawn' && stage !== 'disqualified') },
  { stage: 'interview', judged: ['shortlisted', 'interviewed', 'winner', 'finalist'] },
] as const)('at the $stage stage $judged are judged', ({ stage, judged }) => {
  expect(ENTRY_STAGES.filter((at) => isJudgedAt(stage, anEntry({ stage: at })))).toEqual(judged);
});

test.each(['organizer', 'secretariat', 'staff', 'auditor'] as const)('the %s sees all as it is', (role) => {
  const winner = anEntry({ stage: 'winner', category: 'management-and-change' });
  expect(seenBy(role, winner)).toEqual(winner);
  expect(stagesSeenBy(role)).toEqual(ENTRY_STAGES);
});

test('an agency is not told by a list what has come of its entry, but that it has left', () => {
  expect(new Set(stagesSeenBy('agency'))).toEqual(
    new Set(['registered', 'verified', 'submitted', 'evaluated', 'withdrawn', 'disqualified']),
  );
});

test('an evaluator sees everyone who has not left, and no outcome', () => {
  expect(new Set(stagesSeenBy('evaluator'))).toEqual(
    new Set(['registered', 'verified', 'submitted', 'evaluated', null]),
  );
});

test('a juror sees the shortlisted alone, and no outcome of the interview', () => {
  expect(new Set(stagesSeenBy('juror'))).toEqual(new Set([null, 'shortlisted', 'interviewed']));
});

test.each(['agency', 'evaluator', 'juror'] as const)('the award is not shown to the %s', (role) => {
  const winner = anEntry({ stage: 'winner', category: 'management-and-change' });
  expect(seenBy(role, winner)?.category).toBeNull();
});
