import { Injectable } from '@nestjs/common';
import type { ClaimedPeriod, DecidedPeriod, DecideVerification, ReportingPeriodView } from '@anggakara/contracts';
import type { ComplaintCounts } from '@anggakara/scoring';
import type { EntryPlace } from '../participants';
import { type Actor, type PlacedFault, Refusal } from '../platform';
import { countsAlone } from './claim-windows';
import { periodErrors } from './period-findings';
import { refuseUnknownPeriods } from './typed-periods';
import type { AcceptedPeriod } from './verification-act.entity';
import { VerificationActs } from './verification-acts';
import { recomputedCounts, type VerifiedSides, VerificationViews } from './verification-views';

/** Which counts stand, by decision and with a reason. (docs/rules/complaints.md 29, verification.md 4-6) */
@Injectable()
export class VerificationDeciding {
  constructor(
    private readonly acts: VerificationActs,
    private readonly views: VerificationViews,
  ) {}

  /**
   * Refuses what `VerificationActs` does, `invalid-request` unless every period is named once, `nothing-recomputed`, `limits-recounting`, and
   * `accepted-counts-impossible` with each place.
   */
  decide(actor: Actor, place: EntryPlace, body: DecideVerification, key?: string): Promise<void> {
    return this.acts.perform({ actor, place, verb: 'decided', body, key }, async (tx, subject) => {
      if (subject.export?.isOutdated === true) throw new Refusal('limits-recounting');
      const sides = await this.views.sides(tx, subject);
      const decided = acceptedOf(body.periods, sides);
      return {
        act: { kind: 'decision', text: body.reason, decided, importId: subject.export?.id ?? null, dueOn: null },
        facts: { reason: body.reason, periods: decided.map(({ period, acceptance }) => `${period}: ${acceptance}`) },
      };
    });
  }
}

/** Every period with the counts that it has from now on. */
function acceptedOf(named: readonly DecidedPeriod[], sides: VerifiedSides): readonly AcceptedPeriod[] {
  refuseOtherPeriods(named, sides.asked);
  const faults = named.flatMap((one, place) => countFaults(one, `periods[${String(place)}]`));
  if (faults.length > 0) throw new Refusal('accepted-counts-impossible', { errors: faults.length }, faults);
  return named.map((one) => ({ period: one.period, acceptance: one.acceptance, counts: countsFor(one, sides) }));
}

/** Each of the edition's periods, and no other. */
function refuseOtherPeriods(named: readonly DecidedPeriod[], asked: readonly ReportingPeriodView[]): void {
  refuseUnknownPeriods(named, asked);
  if (named.length < asked.length)
    throw new Refusal('invalid-request', {}, [{ path: 'periods', code: 'too-few', facts: { min: asked.length } }]);
}

/** Counts belong to `other` alone, and must be able to be true. */
function countFaults({ acceptance, counts, period }: DecidedPeriod, path: string): readonly PlacedFault[] {
  if (acceptance !== 'other') return counts === undefined ? [] : [{ path: `${path}.counts`, code: 'unknown-property' }];
  if (counts === undefined) return [{ path: `${path}.counts`, code: 'required' }];
  return periodErrors({ period, start: '', end: '', ...counts }).map(({ code, field, facts }) => ({
    ...{ code, path: `${path}.counts.${field}` },
    facts: facts as NonNullable<PlacedFault['facts']>,
  }));
}

function countsFor(
  { period, acceptance, counts }: DecidedPeriod,
  { claimed, tallies }: VerifiedSides,
): ComplaintCounts {
  if (counts !== undefined) return counts;
  if (acceptance === 'recomputed') {
    const recomputed = recomputedCounts(tallies, period);
    if (recomputed === null) throw new Refusal('nothing-recomputed', { period });
    return recomputed;
  }
  return claimedCounts(claimed, period);
}

/** What was submitted has no error, so that every period of it is complete. */
function claimedCounts(claimed: readonly ClaimedPeriod[], code: string): ComplaintCounts {
  const period = claimed.find((one) => one.period === code);
  const counts = period === undefined ? null : countsAlone(period);
  if (counts === null) throw new Error(`A submitted claim lacks ${code}`);
  return counts;
}
