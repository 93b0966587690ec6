import type { ClaimedPeriod, VerificationState } from '@anggakara/contracts';
import { calendarDaysElapsed, dayNumber, isoDate, isWorkingDay } from '@anggakara/scoring';
import type { ClaimRecord } from './claim-record';
import type { VerificationActEntity } from './verification-act.entity';

export type VerificationAct = Omit<VerificationActEntity, 'editionCode' | 'entryCode'>;

/** A decision; `decided` is there. */
export type StandingDecision = VerificationAct & { readonly decided: NonNullable<VerificationAct['decided']> };

/** The latest decision about the claim as it is submitted now; a claim that was submitted again waits for another. (docs/rules/verification.md 5) */
export function standingDecision(
  acts: readonly VerificationAct[],
  { state, version }: Pick<ClaimRecord, 'state' | 'version'>,
): StandingDecision | undefined {
  if (state !== 'submitted') return undefined;
  return acts.findLast((act): act is StandingDecision => act.decided !== null && act.claimVersion === version);
}

/** The periods that count: as claimed, with the counts of the standing decision in the place of the claimed ones. (docs/rules/verification.md 3) */
export function acceptedPeriods(
  claimed: readonly ClaimedPeriod[],
  decision: StandingDecision | undefined,
): readonly ClaimedPeriod[] {
  return claimed.map((period) => {
    const accepted = decision?.decided.find((one) => one.period === period.period);
    return accepted === undefined ? period : { ...period, ...accepted.counts };
  });
}

/** The question that nobody has answered yet. */
export function openQuestion(acts: readonly VerificationAct[]): VerificationAct | undefined {
  const last = acts.findLast(({ kind }) => kind !== 'decision');
  return last?.kind === 'question' ? last : undefined;
}

export interface VerificationStanding {
  readonly claim: Pick<ClaimRecord, 'state' | 'version'>;
  readonly acts: readonly VerificationAct[];
  readonly hasExport: boolean;
  /** ISO, in Asia/Jakarta. */
  readonly today: string;
}

/** How far it is: an open question first, then what was decided or answered last. (docs/rules/verification.md 10) */
export function verificationState(standing: VerificationStanding): VerificationState {
  const { claim, acts, today } = standing;
  if (claim.state !== 'submitted') return 'not-submitted';
  const open = openQuestion(acts);
  if (open !== undefined) return isOver(open.dueOn, today) ? 'overdue' : 'asked';
  return settledState(standing);
}

function settledState({ claim, acts, hasExport }: VerificationStanding): VerificationState {
  if (acts.at(-1)?.kind === 'answer') return 'answered';
  if (standingDecision(acts, claim) !== undefined) return 'decided';
  return hasExport ? 'undecided' : 'without-export';
}

/** Whether a last day is over. */
export function isOver(dueOn: string | null, today: string): boolean {
  return dueOn !== null && calendarDaysElapsed(dueOn, today) > 0;
}

/** The day so many working days after another one. (docs/rules/verification.md 8, working-days.md 3) */
export function dayAfterWorkingDays(from: string, workingDays: number, offDays: ReadonlySet<string>): string {
  let day = dayNumber(from);
  for (let left = workingDays; left > 0;) {
    day += 1;
    if (isWorkingDay(day, offDays)) left -= 1;
  }
  return isoDate(day);
}
