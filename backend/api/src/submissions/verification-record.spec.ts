import type { ClaimedPeriod } from '@anggakara/contracts';
import { NO_COUNTS } from '../../test/claimed-period';
import {
  acceptedPeriods,
  dayAfterWorkingDays,
  standingDecision,
  type VerificationAct,
  verificationState,
} from './verification-record';

const CLAIM = { state: 'submitted', version: 4 } as const;
const COUNTS = {
  ...{ received: 3, unverified: 0, notFollowedUp: 1, inProcess: 0, postponed: 0, resolved: 2, archived: 0 },
  ...{ notAuthority: 0, answered: 2, withinSla: 2, cappedDaySum: 5 },
};

function anAct(changes: Partial<VerificationAct>): VerificationAct {
  return {
    ...{ number: 1, kind: 'decision', claimVersion: 4, text: 'Sesuai berkas.', importId: null, dueOn: null, byId: 'x' },
    ...{ decided: null, at: new Date('2026-02-04T03:00:00Z'), ...changes },
  };
}

const decided = (changes: Partial<VerificationAct> = {}): VerificationAct =>
  anAct({ decided: [{ period: '2025-S1', acceptance: 'recomputed', counts: COUNTS }], ...changes });
const asked = anAct({ kind: 'question', dueOn: '2026-02-09' });
const answered = anAct({ kind: 'answer', number: 2 });

describe('verification 10: how far a verification is', () => {
  test.each([
    { acts: [], hasExport: false, today: '2026-02-05', state: 'without-export' },
    { acts: [], hasExport: true, today: '2026-02-05', state: 'undecided' },
    { acts: [asked], hasExport: true, today: '2026-02-09', state: 'asked' },
    { acts: [asked], hasExport: true, today: '2026-02-10', state: 'overdue' },
    { acts: [asked, answered], hasExport: true, today: '2026-03-01', state: 'answered' },
    { acts: [asked, answered, decided({ number: 3 })], hasExport: true, today: '2026-03-01', state: 'decided' },
    { acts: [asked, decided({ number: 2 })], hasExport: true, today: '2026-02-06', state: 'asked' },
    { acts: [decided({ claimVersion: 2 })], hasExport: true, today: '2026-02-06', state: 'undecided' },
  ])('$state', ({ state, ...standing }) => {
    expect(verificationState({ claim: CLAIM, ...standing })).toBe(state);
  });

  test('a claim that is no longer submitted has no state but that, and no decision', () => {
    const claim = { state: 'draft', version: 4 } as const;
    expect(verificationState({ claim, acts: [decided()], hasExport: true, today: '2026-02-05' })).toBe('not-submitted');
    expect(standingDecision([decided()], claim)).toBeUndefined();
  });
});

test('verification 3 and 5: the latest decision about this claim replaces its counts, and nothing else does', () => {
  const claimed: ClaimedPeriod[] = ['2024-S2', '2025-S1'].map((period) => ({
    ...{ period, start: '2025-01-01', end: '2025-06-30', ...NO_COUNTS },
  }));
  const other = decided({ number: 2, decided: [{ period: '2024-S2', acceptance: 'claimed', counts: COUNTS }] });
  const standing = standingDecision([other, decided({ number: 3 }), decided({ number: 4, claimVersion: 9 })], CLAIM);
  expect(standing?.number).toBe(3);
  expect(acceptedPeriods(claimed, standing)).toEqual([claimed[0], { ...claimed[1], ...COUNTS }]);
  expect(acceptedPeriods(claimed, undefined)).toEqual(claimed);
});

describe('verification 8: the day until which an answer is in time', () => {
  const offDays = new Set(['2026-02-17']);
  test.each([
    { from: '2026-02-04', days: 3, due: '2026-02-09', because: 'a weekend lies between' },
    { from: '2026-02-13', days: 3, due: '2026-02-19', because: 'a weekend and a holiday lie between' },
    {
      from: '2026-02-14',
      days: 1,
      due: '2026-02-16',
      because: 'asked on a day off it runs from the first working day',
    },
  ])('$because', ({ from, days, due }) => expect(dayAfterWorkingDays(from, days, offDays)).toBe(due));
});
