import { type ComplaintCounts, type ComplaintWindow, type SlaRule, slaRule } from '@anggakara/scoring';
import { type Chance, chanceOf } from './chance';
import { countedComplaints } from './counted-complaints';
import type { SyntheticComplaint, SyntheticSpan } from './synthetic-complaint';
import { type ExportedFile, exportedFile, soundRows } from './synthetic-export';
import type { WorkDays } from './work-days';

const SEED = 2_025;
/** Complaints of the last period that are counted in the claim and are not in the file. */
const DROPPED = 8;
const FORWARDED_LATER = 12;
const BULK = 10;
const JUST_LATE = 3;
const COPIES = 5;
const SPIKE = 12;
const SPIKE_DAYS = 5;

/** A claim of the agency by period, in the order of the periods. */
export interface DemoOrder {
  readonly code: string;
  readonly periods: readonly ComplaintWindow[];
  readonly claims: readonly ComplaintCounts[];
  readonly cutOff: number;
  readonly workDays: WorkDays;
  readonly sla: readonly SlaRule[];
}

interface Telling extends DemoOrder {
  readonly chance: Chance;
  readonly span: SyntheticSpan;
  /** Number of the last ticket before these. */
  readonly after: number;
}

/** How the complaints of one period come to be other than its claim. */
type Story = (claim: ComplaintCounts, telling: Telling) => readonly SyntheticComplaint[];

/** The first period is as it is claimed; the others each differ in a way that the rows explain. */
const STORIES: readonly Story[] = [asClaimed, daysFromReceipt, closedWithoutReply, openLeftOut];

/**
 * The export of the demo edition: an agency whose claim is nearly what its rows say. Days were counted from the receipt; closed
 * was taken for answered, and a few days too late for in time; and at last what is in process for resolved, with open tickets left
 * out. (docs/synthetic-exports.md)
 */
export function demoExport(order: DemoOrder): ExportedFile {
  const chance = chanceOf(SEED);
  let after = 0;
  const complaints = order.claims.flatMap((claim, place) => {
    const { startsOn: from = 0, endsOn: to = 0 } = order.periods[place] ?? {};
    const story = STORIES[place] ?? asClaimed;
    const own = story(claim, { ...order, chance, after, span: { from, to, cutOff: order.cutOff } });
    after = own.at(-1)?.number ?? after;
    return own;
  });
  const span = { from: order.periods[0]?.startsOn ?? 0, to: order.cutOff, cutOff: order.cutOff };
  return exportedFile({ rows: soundRows(complaints), codes: [order.code], span, subject: 'aduan rekaan edisi contoh' });
}

function asClaimed(counts: ComplaintCounts, telling: Telling): readonly SyntheticComplaint[] {
  return countedComplaints({ ...telling, agency: 0, counts });
}

/** The claim counts days from the receipt, but complaints were forwarded two working days later. */
function daysFromReceipt(claim: ComplaintCounts, telling: Telling): readonly SyntheticComplaint[] {
  const { chance, workDays } = telling;
  const forwarded = (one: SyntheticComplaint): number => workDays.after(one.received, 2);
  return changed(asClaimed(claim, telling), {
    chosen: (one) => one.firstFollowUp !== null && one.firstFollowUp >= forwarded(one),
    count: FORWARDED_LATER,
    chance,
    change: (one) => ({ ...one, dispositioned: forwarded(one) }),
  });
}

/** Ten were closed on one day without a reply, and three some days after their limit. */
function closedWithoutReply(claim: ComplaintCounts, telling: Telling): readonly SyntheticComplaint[] {
  const { chance, span, workDays, sla } = telling;
  const day = workDays.before(span.to, 4);
  const closed = changed(asClaimed(claim, telling), {
    chosen: (one) => isInTime(one) && one.received < day,
    count: BULK,
    chance,
    change: (one) => ({ ...one, classification: 'aspiration', firstFollowUp: null, closed: day }),
  });
  return changed(closed, {
    chosen: (one) => isInTime(one) && one.firstFollowUp !== null,
    count: JUST_LATE,
    chance,
    change: (one) => {
      const limit = slaRule(sla, one.classification, 'resolution')?.workingDays ?? 0;
      return { ...one, closed: workDays.after(one.received, limit + 1 + chance.below(3)) };
    },
  });
}

/** The claim takes what is in process for resolved, and the file lacks open tickets; closings crowd, and a text is repeated. */
function openLeftOut(claim: ComplaintCounts, telling: Telling): readonly SyntheticComplaint[] {
  const { chance, span, workDays } = telling;
  const resolved = claim.resolved - claim.inProcess;
  const notFollowedUp = claim.notFollowedUp + claim.resolved - resolved;
  const answered = resolved + claim.inProcess;
  const counts = { ...claim, resolved, notFollowedUp, answered, cappedDaySum: 3 * answered };
  const crowded = changed(asClaimed(counts, telling), {
    chosen: (one) => isInTime(one) && (one.firstFollowUp ?? 0) <= workDays.before(span.cutOff, SPIKE_DAYS),
    count: SPIKE,
    chance,
    change: (one) => ({
      ...one,
      classification: 'aspiration',
      closed: workDays.before(span.cutOff, chance.below(SPIKE_DAYS)),
    }),
  });
  const copied = new Set(chance.sample(crowded, COPIES + 1));
  const text = crowded.find((one) => copied.has(one))?.text ?? 0;
  const open = crowded.slice(1, -1).filter(({ status }) => status === 'not-followed-up');
  const dropped = new Set(chance.sample(open, DROPPED));
  return crowded.filter((one) => !dropped.has(one)).map((one) => (copied.has(one) ? { ...one, text } : one));
}

function isInTime({ status, classification }: SyntheticComplaint): boolean {
  return status === 'resolved' && classification === 'complaint-non-supervisory';
}

interface Choice {
  readonly chosen: (one: SyntheticComplaint) => boolean;
  readonly count: number;
  readonly chance: Chance;
  readonly change: (one: SyntheticComplaint) => SyntheticComplaint;
}

function changed(
  complaints: readonly SyntheticComplaint[],
  { chosen, count, chance, change }: Choice,
): readonly SyntheticComplaint[] {
  const own = new Set(chance.sample(complaints.filter(chosen), count));
  return complaints.map((one) => (own.has(one) ? change(one) : one));
}
