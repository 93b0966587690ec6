import { type Classification, slaRule } from '@anggakara/scoring/complaints';
import type { Manipulated, Manipulating } from './manipulation';
import { isClosedByPeople, isOpen, type SyntheticComplaint } from './synthetic-complaint';

/** How one complaint is changed; null where that cannot be. */
type Change = (one: SyntheticComplaint) => SyntheticComplaint | null;

const SPIKE_DAYS = 5;
/** A complaint cannot be put back to a day right after its receipt without being seen. */
const LEAST_AGE = 5;
const BULK_WITHIN = 40;

/** Open ones are said to have been resolved in the last five working days. */
export function closedBeforeCutOff(complaints: readonly SyntheticComplaint[], by: Manipulating): Manipulated {
  const { chance, span, workDays } = by;
  return changed(complaints, by, (one) => {
    if (!isOpen(one) || one.received > workDays.before(span.cutOff, LEAST_AGE)) return null;
    const earliest = one.firstFollowUp ?? one.dispositioned ?? one.received;
    const closed = Math.max(workDays.before(span.cutOff, chance.below(SPIKE_DAYS)), earliest);
    return { ...one, firstFollowUp: one.firstFollowUp ?? closed, closed, status: 'resolved' };
  });
}

/** Open ones are closed on one day, without a reply to anybody. */
export function closedInBulk(complaints: readonly SyntheticComplaint[], by: Manipulating): Manipulated {
  const day = by.workDays.before(by.span.cutOff, by.chance.below(BULK_WITHIN));
  return changed(complaints, by, (one) =>
    isOpen(one) && one.received <= day && (one.dispositioned ?? 0) <= day
      ? { ...one, firstFollowUp: null, closed: day, status: 'resolved' }
      : null,
  );
}

/** Late closings and open ones are put back to a day within the limit that nobody works on. */
export function putBackToDaysOff(complaints: readonly SyntheticComplaint[], by: Manipulating): Manipulated {
  return changed(complaints, by, (one) => {
    const limit = limitDay(one, by);
    if (limit === null || !isLate(one, limit)) return null;
    const days = by.workDays.offDays(one.received + 1, limit);
    if (days.length === 0) return null;
    const closed = by.chance.oneOf(days);
    return { ...one, ...repliedBy(one, closed), closed, status: 'resolved' };
  });
}

/** Late closings and open ones are put back to the last day of their limit. */
export function putBackToLimit(complaints: readonly SyntheticComplaint[], by: Manipulating): Manipulated {
  return changed(complaints, by, (one) => {
    const limit = limitDay(one, by);
    if (limit === null || !isLate(one, limit)) return null;
    return { ...one, ...repliedBy(one, limit), closed: limit, status: 'resolved' };
  });
}

/** What the system closed is said to have been closed by people. */
export function marksRemoved(complaints: readonly SyntheticComplaint[], by: Manipulating): Manipulated {
  return changed(complaints, by, (one) => (one.isAutoClosed ? { ...one, isAutoClosed: false } : null));
}

/** Closed before anything was done, and opened again by the complainant. */
export function closedTooEarly(complaints: readonly SyntheticComplaint[], by: Manipulating): Manipulated {
  return changed(complaints, { ...by, strength: 0.4 * by.strength }, (one) =>
    isClosedByPeople(one) && !one.isReopened ? { ...one, closed: one.firstFollowUp, isReopened: true } : null,
  );
}

/** What nobody answered is put away, so that it counts as no valid complaint any more. */
export function archivedUnanswered(complaints: readonly SyntheticComplaint[], by: Manipulating): Manipulated {
  return changed(complaints, by, (one) => (isOpen(one) ? { ...one, status: 'archived' } : null));
}

/** Changes a drawn share of those that can be changed. */
function changed(complaints: readonly SyntheticComplaint[], by: Manipulating, change: Change): Manipulated {
  const possible = complaints.filter((one) => change(one) !== null);
  const chosen = new Set(by.chance.sample(possible, Math.round(by.strength * possible.length)));
  const touched: SyntheticComplaint[] = [];
  const after = complaints.map((one) => {
    const other = chosen.has(one) ? change(one) : null;
    if (other !== null) touched.push(other);
    return other ?? one;
  });
  return { complaints: after, touched, count: touched.length };
}

/** The last day of a complaint's limit, where it has one that is over. */
function limitDay(one: SyntheticComplaint, { sla, workDays, span }: Manipulating): number | null {
  const limit = limitOf(one.classification, sla);
  const day = limit === null ? null : workDays.after(one.received, limit);
  return day === null || day > span.cutOff ? null : day;
}

function limitOf(classification: Classification, sla: Manipulating['sla']): number | null {
  return slaRule(sla, classification, 'resolution')?.workingDays ?? null;
}

function isLate(one: SyntheticComplaint, limit: number): boolean {
  return isOpen(one) || (isClosedByPeople(one) && (one.closed ?? 0) > limit);
}

/** What was replied later is said to have been replied by then. */
function repliedBy(
  { received, dispositioned, firstFollowUp }: SyntheticComplaint,
  day: number,
): Pick<SyntheticComplaint, 'dispositioned' | 'firstFollowUp'> {
  const earlier = Math.min(dispositioned ?? received, day);
  return { dispositioned: earlier, firstFollowUp: Math.max(earlier, Math.min(firstFollowUp ?? day, day - 1)) };
}
