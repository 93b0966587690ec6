import { acceptanceProblems, acceptedCounts } from './accepted-counts';
import { metricDifferences } from './metric-differences';
import { NO_COMPLAINTS, someCounts } from '../../../test/builders';

/** Kalimantan Timur 2020, which spoke of 93 % "resolved": 53 resolved, 2 in process, 4 not followed up. */
const RECOMPUTED = someCounts({
  received: 59,
  resolved: 53,
  inProcess: 2,
  answered: 55,
  withinSla: 50,
  cappedDaySum: 165,
});
const CLAIMED = { ...RECOMPUTED, resolved: 55, inProcess: 0 };

describe('complaints 26: metrics claimed and recomputed', () => {
  test('followed up taken for resolved: 93.2 against 89.8 %, and nothing else moves', () => {
    const differences = metricDifferences(CLAIMED, RECOMPUTED);
    expect(differences.filter(({ difference }) => Number(difference) !== 0)).toEqual([
      {
        metric: 'resolved-official',
        claimed: { numerator: 55, denominator: 59, value: '93.2' },
        recomputed: { numerator: 53, denominator: 59, value: '89.8' },
        difference: '3.4',
      },
      {
        metric: 'resolved',
        claimed: { numerator: 55, denominator: 59, value: '93.2' },
        recomputed: { numerator: 53, denominator: 59, value: '89.8' },
        difference: '3.4',
      },
    ]);
    expect(differences.find(({ metric }) => metric === 'first-follow-up-days')?.claimed.value).toBe('4.8305');
  });

  test('the difference is that of the exact values, not of the printed ones', () => {
    const [followedUp] = metricDifferences(
      someCounts({ received: 3, resolved: 2 }),
      someCounts({ received: 10_000, resolved: 3334 }),
    );
    expect([followedUp?.claimed.value, followedUp?.recomputed.value, followedUp?.difference]).toEqual([
      '66.7',
      '33.3',
      '33.3',
    ]);
  });

  test.each([
    [NO_COMPLAINTS, RECOMPUTED],
    [RECOMPUTED, NO_COMPLAINTS],
  ])('without complaints on a side there is no difference to tell', (claimed, recomputed) => {
    expect(metricDifferences(claimed, recomputed).map(({ difference }) => difference)).toEqual(Array(7).fill(null));
  });
});

describe('complaints 29: what an evaluator accepts', () => {
  const verified = { claimed: CLAIMED, recomputed: RECOMPUTED };
  const other = { ...RECOMPUTED, withinSla: 51 };

  test.each([
    { decision: { kind: 'claimed', reason: 'Berkas tidak memuat bulan Desember.' }, accepted: CLAIMED },
    { decision: { kind: 'recomputed', reason: 'Klaim memakai definisi lain.' }, accepted: RECOMPUTED },
    { decision: { kind: 'other', counts: other, reason: 'Satu laporan terbukti tepat waktu.' }, accepted: other },
  ] as const)('$decision.kind', ({ decision, accepted }) => {
    expect(acceptanceProblems(decision, verified)).toEqual([]);
    expect(acceptedCounts(decision, verified)).toBe(accepted);
  });

  test('a decision needs its reason, counts that can be true, and what was recomputed', () => {
    const impossible = { ...RECOMPUTED, received: 60 };
    expect(acceptanceProblems({ kind: 'claimed', reason: ' ' }, verified)).toEqual([{ code: 'reason-missing' }]);
    expect(acceptanceProblems({ kind: 'other', counts: impossible, reason: '' }, verified)).toMatchObject([
      { code: 'reason-missing' },
      { code: 'parts-do-not-sum', facts: { difference: 1 } },
    ]);
    const unread = { claimed: CLAIMED, recomputed: null };
    const decision = { kind: 'recomputed', reason: 'Sesuai berkas.' } as const;
    expect(acceptanceProblems(decision, unread)).toEqual([{ code: 'nothing-recomputed' }]);
    expect(() => acceptedCounts(decision, unread)).toThrow('nothing was recomputed');
  });
});
