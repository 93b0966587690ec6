import type { Rubric } from '@anggakara/scoring';
import type {
  ClaimedPeriod,
  EntryView,
  MetricClaimSummaryView,
  MetricClaimView,
  ReportingPeriodView,
} from '@anggakara/contracts';
import { claimComputation } from './claim-computation';
import { claimFindings, claimQuestions } from './claim-findings';
import { claimPeriods } from './claim-periods';
import type { ClaimRecord } from './claim-record';
import { acceptedPeriods, type StandingDecision } from './verification-record';
import type { ClaimedPeriodEntity } from './claimed-period.entity';

/** What a claim is read against. */
export interface ClaimSetting {
  readonly entry: EntryView;
  /** The edition's reporting periods. */
  readonly asked: readonly ReportingPeriodView[];
  /** The document rubric of the entry's group. */
  readonly rubric: Rubric;
}

export function claimView(
  { entry, asked, rubric }: ClaimSetting,
  record: ClaimRecord,
  { editable, decision }: { readonly editable: boolean; readonly decision?: StandingDecision | undefined },
): MetricClaimView {
  const periods = claimPeriods(asked, record.periods);
  return {
    ...{ entry: entry.code, entryName: entry.name, group: entry.group },
    ...{ state: record.state, version: record.version, editable, periods },
    savedAt: record.savedAt?.toISOString() ?? null,
    submittedAt: record.submittedAt?.toISOString() ?? null,
    ...claimComputation(asked, acceptedPeriods(periods, decision), rubric),
    findings: claimFindings(asked, periods),
  };
}

export function claimSummaryView(
  { entry, asked }: Pick<ClaimSetting, 'entry' | 'asked'>,
  record: ClaimRecord,
): MetricClaimSummaryView {
  return {
    ...{ entry: entry.code, entryName: entry.name, group: entry.group, state: record.state },
    submittedAt: record.submittedAt?.toISOString() ?? null,
    warnings: claimQuestions(asked, claimPeriods(asked, record.periods)).length,
  };
}

export function claimedPeriod(row: ClaimedPeriodEntity): ClaimedPeriod {
  return {
    ...{ period: row.periodCode, start: row.startsOn, end: row.endsOn },
    ...{ received: row.received, unverified: row.unverified, notFollowedUp: row.notFollowedUp },
    ...{ inProcess: row.inProcess, postponed: row.postponed, resolved: row.resolved },
    ...{ archived: row.archived, notAuthority: row.notAuthority },
    ...{ answered: row.answered, withinSla: row.withinSla, cappedDaySum: row.cappedDaySum },
  };
}
