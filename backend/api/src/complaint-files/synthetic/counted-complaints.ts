import {
  type Classification,
  type ComplaintCounts,
  type ComplaintStatus,
  slaRule,
  type SlaRule,
  validComplaints,
} from '@anggakara/scoring';
import type { Chance } from './chance';
import { drawnAbout, type Fate, UNTOUCHED } from './complaint-course';
import type { SyntheticComplaint, SyntheticSpan } from './synthetic-complaint';
import type { WorkDays } from './work-days';

const MOST_DAYS = 30;
const LATEST_LATE = 20;
const TRIES = 2_000;

export interface CountedOrder {
  readonly agency: number;
  /** What the complaints are to come to. */
  readonly counts: ComplaintCounts;
  readonly span: SyntheticSpan;
  readonly workDays: WorkDays;
  readonly sla: readonly SlaRule[];
  readonly chance: Chance;
  /** Number of the last ticket, and of the last text, before these. */
  readonly after: number;
}

/** What one complaint has to be, so that all together come to the counts. */
interface Plan {
  readonly status: ComplaintStatus;
  /** Working days from the disposition to the first follow-up; null: nobody followed up. */
  readonly replyDays: number | null;
  readonly isLate: boolean;
}

/** Complaints that come to the eleven counts, in the order of their receipt. Throws where they cannot be in the span. */
export function countedComplaints(order: CountedOrder): readonly SyntheticComplaint[] {
  const drawn = plansOf(order).map((plan) => drawnBy(plan, order));
  return drawn
    .toSorted((a, b) => a.received - b.received)
    .map((one, place) => ({ ...one, number: order.after + 1 + place, text: order.after + 1 + place }));
}

const UNRESOLVED = ['not-followed-up', 'unverified', 'postponed', 'in-process'] as const;

function plansOf({ counts, chance }: CountedOrder): readonly Plan[] {
  const late = validComplaints(counts) - counts.withinSla;
  const days = drawnDays(counts, chance);
  const several = (status: ComplaintStatus, count: number): readonly ComplaintStatus[] =>
    Array.from({ length: count }, () => status);
  const valid = [
    ...UNRESOLVED.flatMap((status) => several(status, countOf(status, counts))),
    ...several('resolved', counts.resolved),
  ];
  const aside = [...several('archived', counts.archived), ...several('not-authority', counts.notAuthority)];
  const plans = valid.map((status, place): Plan => {
    return { status, isLate: place < late, replyDays: days[valid.length - 1 - place] ?? null };
  });
  return [...plans, ...aside.map((status): Plan => ({ status, isLate: false, replyDays: null }))];
}

function countOf(status: (typeof UNRESOLVED)[number], counts: ComplaintCounts): number {
  const fields = {
    'not-followed-up': counts.notFollowedUp,
    unverified: counts.unverified,
    postponed: counts.postponed,
    'in-process': counts.inProcess,
  };
  return fields[status];
}

/** Days of the answered ones: alike first, then given from one to another, so that their sum stays. */
function drawnDays({ answered, cappedDaySum }: ComplaintCounts, { below }: Chance): readonly number[] {
  const mean = Math.floor(cappedDaySum / Math.max(answered, 1));
  const days = Array.from({ length: answered }, (_, place) => mean + Number(place < cappedDaySum - mean * answered));
  for (let place = 1; place < answered; place += 2) {
    const [one = 0, other = 0] = [days[place - 1], days[place]];
    const given = below(Math.min(one, MOST_DAYS - other) + 1);
    days[place - 1] = one - given;
    days[place] = other + given;
  }
  return days;
}

type Undated = Omit<SyntheticComplaint, 'number' | 'text'>;

/** Working days of receipt, where there are any, are drawn until one lets everything happen by the cut-off. */
function drawnBy(plan: Plan, order: CountedOrder): Undated {
  const { agency, chance, span, workDays } = order;
  const hasWorkingDays = workDays.elapsed(span.from - 1, span.to) > 0;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const received = span.from + chance.below(span.to - span.from + 1);
    if (hasWorkingDays && !workDays.isWorkingDay(received)) continue;
    const classification = classificationOf(plan);
    const fate = fateOf(plan, { received, classification }, order);
    if (fate !== null) return { agency, received, ...drawnAbout(chance), classification, ...fate };
  }
  throw new RangeError(`no day of receipt for a complaint that is ${plan.status}`);
}

/** With a limit that lets the complaint be late, or be in time. */
function classificationOf({ status, isLate, replyDays }: Plan): Classification {
  if (isLate) return 'complaint-normative';
  if (status !== 'resolved') return 'aspiration';
  return (replyDays ?? 0) < 14 ? 'complaint-non-supervisory' : 'complaint-supervisory';
}

type Receipt = Pick<Undated, 'received' | 'classification'>;

/** What happens to it; null where that could not have happened by the cut-off. */
function fateOf(plan: Plan, receipt: Receipt, order: CountedOrder): Fate | null {
  const { workDays, span } = order;
  const fate = openFate(plan, receipt.received, workDays);
  const limit = limitOf(receipt, order.sla);
  if ((fate.firstFollowUp ?? 0) > span.cutOff) return null;
  if (plan.status !== 'resolved') {
    return plan.isLate && workDays.after(receipt.received, limit) >= span.cutOff ? null : fate;
  }
  const closed = workDays.after(receipt.received, closingDays(plan, limit, order.chance));
  return closed > span.cutOff ? null : { ...fate, closed };
}

function openFate({ status, replyDays }: Plan, received: number, workDays: WorkDays): Fate {
  const isSentOn = !['unverified', 'archived', 'not-authority'].includes(status);
  const firstFollowUp = replyDays === null ? null : workDays.after(received, replyDays);
  return { ...UNTOUCHED, status, dispositioned: isSentOn ? received : null, firstFollowUp };
}

/** Nobody asks for the limit of what has none. */
function limitOf({ classification }: Receipt, sla: readonly SlaRule[]): number {
  return slaRule(sla, classification, 'resolution')?.workingDays ?? 0;
}

/** Not before the first follow-up; after the limit where it is late, and within it otherwise. */
function closingDays({ isLate, replyDays }: Plan, limit: number, { below }: Chance): number {
  const earliest = replyDays ?? 0;
  return isLate ? Math.max(limit + 1, earliest) + below(LATEST_LATE) : earliest + below(limit - earliest + 1);
}
