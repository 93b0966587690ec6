import type {
  AnswerClarification,
  AskClarification,
  ClaimVerificationView,
  ComplaintRowView,
  DecideVerification,
  Page,
  VerificationSummaryView,
} from '@anggakara/contracts';
import { countDifferences } from '@anggakara/scoring';
import { verifiedMetrics } from './verified-figures';
import { verifiedCountView } from './verification.mapper';

/** A submitted claim of the demo edition. */
export const VERIFIED_ENTRY = 'IP-002';

const RECOMPUTED = {
  ...{ received: 59, unverified: 0, notFollowedUp: 4, inProcess: 2, postponed: 0, resolved: 53, archived: 0 },
  ...{ notAuthority: 0, answered: 55, withinSla: 50, cappedDaySum: 110 },
};
const CLAIMED = { ...RECOMPUTED, inProcess: 0, resolved: 55 };
const COUNTS = countDifferences(CLAIMED, { rows: [], refusedLines: [], missingTickets: { count: 0, lines: [] } })
  .filter(({ field }) => field === 'resolved')
  .map((one) => {
    const explanation = { code: 'followed-up', kind: 'definition', amount: 2, leaves: 0, lines: [12, 47] } as const;
    return verifiedCountView({ ...one, recomputed: 53, difference: 2, explanations: [explanation] }, 'id');
  });
const THREE = { claimed: CLAIMED, recomputed: RECOMPUTED, accepted: CLAIMED };

export const VERIFICATION: ClaimVerificationView = {
  ...{ entry: VERIFIED_ENTRY, entryName: 'Kota Contoh', group: 'IP', agency: 'contoh-ip-002', isPartOfAgency: false },
  ...{ state: 'asked', version: 1, submittedAt: '2026-02-03T02:30:00.000Z' },
  export: {
    import: '0f6b2a54-0d0e-4b7e-9a58-3f1f8d6f2a10',
    ...{ fileName: 'ekspor-2025.csv', since: '2026-01-15T02:00:00.000Z', observedUntil: '2025-12-31' },
  },
  periods: [
    {
      ...{ period: '2025-S1', ...THREE, acceptance: 'undecided', counts: COUNTS, metrics: verifiedMetrics(THREE) },
      questions: [],
    },
  ],
  windows: [{ role: 'reference', metrics: verifiedMetrics(THREE), statistics: null }],
  decisions: [],
  clarifications: [
    {
      ...{ number: 1, askedAt: '2026-02-04T03:00:00.000Z', askedBy: 'Endah Lokananta', dueOn: '2026-02-09' },
      question: 'Apakah dua laporan yang masih diproses ikut dihitung sebagai selesai?',
      ...{ answer: null, isOverdue: false },
    },
  ],
  may: { decide: true, ask: false, answer: false },
};

export const VERIFICATION_PAGE: Page<VerificationSummaryView> = {
  items: [
    {
      ...{ entry: VERIFIED_ENTRY, entryName: 'Kota Contoh', group: 'IP', agency: 'contoh-ip-002' },
      ...{ state: 'asked', dueOn: '2026-02-09' },
    },
  ],
  total: 1,
};

export const ROWS: Page<ComplaintRowView> = {
  items: [
    {
      ...{ line: 12, ticket: '7218345', received: '2025-02-03', dispositioned: '2025-02-04' },
      ...{ firstFollowUp: '2025-02-06', closed: null, status: 'in-process' },
      ...{ classification: 'complaint-normative', channel: 'SMS 1708', category: null },
      ...{ autoClosed: false, reopened: false, refusedBecause: null },
    },
  ],
  ...{ total: 1, nextCursor: null },
};

export const DECISION: DecideVerification = {
  version: 0,
  reason: 'Klaim sesuai dengan bukti yang diunggah.',
  periods: ['2024-S1', '2024-S2', '2025-S1', '2025-S2'].map((period) => ({ period, acceptance: 'claimed' })),
};

export const QUESTION: AskClarification = {
  version: 0,
  question: 'Apakah dua laporan yang masih diproses ikut dihitung sebagai selesai?',
  workingDays: 3,
};

export const ANSWER: AnswerClarification = {
  version: 1,
  answer: 'Ya, keduanya sudah ditindaklanjuti dan dihitung sebagai selesai.',
};
