import { LEAST_VALID_COMPLAINTS, validComplaints } from '@anggakara/scoring';
import {
  type ClaimedPeriod,
  type ClaimErrorCode,
  type ClaimQuestionCode,
  type Facts,
  type FindingCode,
  findingText,
  type FindingView,
  type ReportingPeriodView,
} from '@anggakara/contracts';
import { type WindowRole, windowCounts } from './claim-windows';
import { periodErrors } from './period-findings';
import { periodQuestions } from './period-questions';

const WINDOWS = ['comparison', 'reference'] as const satisfies readonly WindowRole[];

interface Found<Code extends FindingCode> {
  readonly code: Code;
  readonly path: string;
  readonly facts: Facts;
}

/** Everything that keeps the periods from being submitted, each at its place. */
export function claimErrors(periods: readonly ClaimedPeriod[]): readonly Found<ClaimErrorCode>[] {
  return periods.flatMap((period, place) =>
    periodErrors(period).map(({ code, field, facts }) => ({ code, path: `periods[${place}].${field}`, facts })),
  );
}

/** Errors first, then questions, in words. */
export function claimFindings(
  asked: readonly ReportingPeriodView[],
  periods: readonly ClaimedPeriod[],
): readonly FindingView[] {
  return [
    ...claimErrors(periods).map((found) => said('error', found)),
    ...claimQuestions(asked, periods).map((found) => said('warning', found)),
  ];
}

function said(severity: FindingView['severity'], { code, path, facts }: Found<FindingCode>): FindingView {
  return { severity, code, path, facts, message: findingText(code, facts, 'id') };
}

/** All that is asked about a claim; nothing of it keeps the claim from being submitted. */
export function claimQuestions(
  asked: readonly ReportingPeriodView[],
  periods: readonly ClaimedPeriod[],
): readonly Found<ClaimQuestionCode>[] {
  const ofPeriods = periods.flatMap((period, place) => {
    const reporting = asked.find(({ code }) => code === period.period);
    if (reporting === undefined) return [];
    const questions = periodQuestions(period, reporting, periods[place - 1]);
    return questions.map(({ code, field, facts }) => ({ code, path: `periods[${place}].${field}`, facts }));
  });
  return [...ofPeriods, ...WINDOWS.flatMap((role) => windowQuestions(role, asked, periods))];
}

function windowQuestions(
  role: WindowRole,
  asked: readonly ReportingPeriodView[],
  periods: readonly ClaimedPeriod[],
): readonly Found<ClaimQuestionCode>[] {
  const counts = windowCounts(role, asked, periods);
  const valid = counts === null ? LEAST_VALID_COMPLAINTS : validComplaints(counts);
  if (valid >= LEAST_VALID_COMPLAINTS) return [];
  return [{ code: 'few-valid', path: role, facts: { valid, least: LEAST_VALID_COMPLAINTS } }];
}
