import { known } from '../../known';
import {
  CLASSIFICATIONS,
  COMPLAINT_STATUSES,
  type ComplaintColumns,
  type ComplaintRules,
  type ComplaintStatus,
  type ComplaintWindow,
  NO_DAY,
  type SlaStep,
} from '../complaint';
import { slaRule } from '../sla-rules';
import { elapsedWorkingDays } from '../working-day-table';

/** Days between two events, each way of counting them; null where the second is not there. */
export interface CountedDays {
  readonly working: number;
  readonly calendar: number;
}

/** What one row says, under the definitions and under others that an agency may have counted by. */
export interface RowFacts {
  readonly line: number;
  /** Whether it was received in the window, and by the cut-off. */
  readonly isInWindow: boolean;
  readonly isClosedInWindow: boolean;
  readonly status: ComplaintStatus;
  readonly isValid: boolean;
  readonly isAnswered: boolean;
  readonly isAnsweredLater: boolean;
  readonly hasClosing: boolean;
  /** Whether it was resolved on a known day by the cut-off. */
  readonly isResolved: boolean;
  /** From the disposition, and from the receipt, to the first follow-up or the cut-off. */
  readonly followUpDays: CountedDays;
  readonly followUpDaysFromReceipt: CountedDays;
  /** From the receipt to the closing or the cut-off. */
  readonly resolutionDays: CountedDays;
  /** Working days at most; Infinity without a limit. */
  readonly followUpLimit: number;
  readonly resolutionLimit: number;
  /** Whether its text stands in an earlier line word for word. */
  readonly isRepeated: boolean;
}

export interface FactsContext {
  readonly rules: ComplaintRules;
  readonly window: ComplaintWindow;
  /** Lines of the complaints that repeat the text of an earlier one. */
  readonly repeatedLines: ReadonlySet<number>;
}

/** One for each row that was received by the cut-off. (docs/rules/complaints.md 2-6, 10) */
export function rowFacts(columns: ComplaintColumns, context: FactsContext): readonly RowFacts[] {
  const until = context.rules.observedUntil;
  const rows = Array.from({ length: columns.length }, (_, row) => row);
  return rows.filter((row) => known(columns.received[row]) <= until).map((row) => factsOf(columns, row, context));
}

function factsOf(columns: ComplaintColumns, row: number, context: FactsContext): RowFacts {
  const { rules, window } = context;
  const until = rules.observedUntil;
  const received = known(columns.received[row]);
  const followUp = known(columns.firstFollowUp[row]);
  const closed = known(columns.closed[row]);
  const status = known(COMPLAINT_STATUSES[known(columns.status[row])]);
  const isAnswered = isOneBy(followUp, until);
  const isResolved = status === 'resolved' && isOneBy(closed, until);
  const start = Math.min(Math.max(received, known(columns.dispositioned[row])), until);
  const days = (from: number, to: number): CountedDays => daysBetween(rules, from, to);
  const limit = (step: SlaStep): number => limitOf(columns, row, rules, step);
  return {
    line: known(columns.line[row]),
    isInWindow: isWithin(received, window),
    isClosedInWindow: isOneBy(closed, until) && isWithin(closed, window),
    status,
    isValid: status !== 'archived' && status !== 'not-authority',
    isAnswered,
    isAnsweredLater: followUp > until,
    hasClosing: closed !== NO_DAY,
    isResolved,
    followUpDays: days(start, isAnswered ? followUp : until),
    followUpDaysFromReceipt: days(received, isAnswered ? followUp : until),
    resolutionDays: days(received, isResolved ? closed : until),
    followUpLimit: limit('first-follow-up'),
    resolutionLimit: limit('resolution'),
    isRepeated: context.repeatedLines.has(known(columns.line[row])),
  };
}

function isOneBy(day: number, until: number): boolean {
  return day !== NO_DAY && day <= until;
}

function isWithin(day: number, { startsOn, endsOn }: ComplaintWindow): boolean {
  return startsOn <= day && day <= endsOn;
}

/** Nothing lasts from a day to one before. */
function daysBetween({ workingDays }: ComplaintRules, from: number, to: number): CountedDays {
  const end = Math.max(from, to);
  return { working: elapsedWorkingDays(workingDays, from, end), calendar: end - from };
}

function limitOf({ classification }: ComplaintColumns, row: number, { sla }: ComplaintRules, step: SlaStep): number {
  const rule = slaRule(sla, known(CLASSIFICATIONS[known(classification[row])]), step);
  return rule?.workingDays ?? Infinity;
}
