import {
  COUNT_FIELDS,
  type ComplaintCounts,
  followedUp,
  LEAST_VALID_COMPLAINTS,
  validComplaints,
} from '@anggakara/scoring';
import type { ClaimedPeriod, ClaimQuestionCode, Facts, ReportingPeriodView } from '@anggakara/contracts';
import { completeCounts } from './claim-periods';

/** What is odd at one place of a period; it is asked about and blocks nothing. */
export interface PeriodQuestion {
  readonly code: ClaimQuestionCode;
  readonly field: keyof ComplaintCounts | 'start';
  readonly facts: Facts;
}

/** Above this share of archived reports the reason is asked for; an assumption. (docs/rules/claims.md 5) */
export const ARCHIVED_PERCENT_QUESTIONED = 20;

/** Questions about a window and the counts in it; `before` is the period before it. */
export function periodQuestions(
  period: ClaimedPeriod,
  asked: ReportingPeriodView,
  before: ClaimedPeriod | undefined,
): readonly PeriodQuestion[] {
  const counts = completeCounts(period);
  if (counts === null) return windowQuestions(period, asked);
  return [...windowQuestions(period, asked), ...countQuestions(counts), ...copyQuestions(period, before)];
}

function windowQuestions({ start, end }: ClaimedPeriod, asked: ReportingPeriodView): readonly PeriodQuestion[] {
  if (start === asked.start && end === asked.end) return [];
  const facts = { start, end, periodStart: asked.start, periodEnd: asked.end };
  return [{ code: 'window-differs', field: 'start', facts }];
}

function countQuestions(counts: ComplaintCounts): readonly PeriodQuestion[] {
  const { received, archived, resolved, answered } = counts;
  const valid = validComplaints(counts);
  const questions: readonly (PeriodQuestion & { readonly isAsked: boolean })[] = [
    {
      ...{ code: 'archived-share-high', field: 'archived' },
      facts: { archived, received, most: ARCHIVED_PERCENT_QUESTIONED },
      isAsked: archived * 100 > received * ARCHIVED_PERCENT_QUESTIONED,
    },
    {
      ...{ code: 'all-resolved', field: 'resolved', facts: { valid } },
      isAsked: resolved === valid && valid >= LEAST_VALID_COMPLAINTS,
    },
    {
      ...{ code: 'answered-below-followed-up', field: 'answered' },
      facts: { answered, followedUp: followedUp(counts) },
      isAsked: answered < followedUp(counts),
    },
  ];
  return questions.filter(({ isAsked }) => isAsked).map(({ code, field, facts }) => ({ code, field, facts }));
}

function copyQuestions(period: ClaimedPeriod, before: ClaimedPeriod | undefined): readonly PeriodQuestion[] {
  if (before === undefined || period.received === 0) return [];
  const isCopy = COUNT_FIELDS.every((field) => period[field] === before[field]);
  return isCopy ? [{ code: 'same-as-before', field: 'received', facts: { period: before.period } }] : [];
}
