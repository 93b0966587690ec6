import { drawnAbout } from './complaint-course';
import {
  archivedUnanswered,
  closedBeforeCutOff,
  closedInBulk,
  closedTooEarly,
  marksRemoved,
  putBackToDaysOff,
  putBackToLimit,
} from './changed-complaints';
import type { Manipulated, Manipulating, Manipulation } from './manipulation';
import { isOpen, type SyntheticComplaint } from './synthetic-complaint';

type Act = (complaints: readonly SyntheticComplaint[], by: Manipulating) => Manipulated;

/** Made-up complaints beside the true ones at most. */
const MADE_UP = 0.2;
/** They come in the last so many days. */
const MADE_UP_WITHIN = 60;
const ANSWERED_AFTER = 3;

const ACTS: Readonly<Record<Manipulation, Act>> = {
  'closings-before-cut-off': closedBeforeCutOff,
  'closed-in-bulk': closedInBulk,
  'put-back-to-days-off': putBackToDaysOff,
  'put-back-to-limit': putBackToLimit,
  'system-marks-removed': marksRemoved,
  'texts-copied': textsCopied,
  'open-tickets-dropped': openTicketsDropped,
  'closed-too-early': closedTooEarly,
  'archived-unanswered': archivedUnanswered,
};

/** One agency's complaints after a manipulation, and which of them were touched. (docs/synthetic-exports.md) */
export function manipulated(
  complaints: readonly SyntheticComplaint[],
  what: Manipulation,
  by: Manipulating,
): Manipulated {
  return ACTS[what](complaints, by);
}

/** Nothing that is still open is exported. */
function openTicketsDropped(complaints: readonly SyntheticComplaint[], by: Manipulating): Manipulated {
  const open = complaints.filter(isOpen);
  const dropped = new Set(by.chance.sample(open, Math.round(by.strength * open.length)));
  const kept = complaints.filter((one) => !dropped.has(one));
  const gapBefore = kept.map((one, place) => place > 0 && isApart(complaints, kept[place - 1], one));
  const touched = kept.filter((_, place) => gapBefore[place] === true || gapBefore[place + 1] === true);
  return { complaints: kept, touched, count: dropped.size };
}

/** Whether others were left out between two complaints of a list. */
function isApart(
  complaints: readonly SyntheticComplaint[],
  before: SyntheticComplaint | undefined,
  one: SyntheticComplaint,
): boolean {
  return complaints[complaints.indexOf(one) - 1] !== before;
}

/** Complaints with the texts of others are added, and answered at once. */
function textsCopied(complaints: readonly SyntheticComplaint[], by: Manipulating): Manipulated {
  const { chance, span, workDays } = by;
  const last = complaints.at(-1);
  if (last === undefined) return { complaints, touched: [], count: 0 };
  const copied = chance.sample(complaints, Math.round(MADE_UP * by.strength * complaints.length));
  const latest = workDays.before(span.to, ANSWERED_AFTER);
  const touched = copied.map((one, place): SyntheticComplaint => {
    const received = Math.max(span.from, latest - chance.below(MADE_UP_WITHIN));
    const firstFollowUp = workDays.after(received, 1);
    return {
      ...one,
      ...drawnAbout(chance),
      number: last.number + 1 + place,
      received,
      dispositioned: received,
      firstFollowUp,
      closed: workDays.after(firstFollowUp, 1),
      status: 'resolved',
      ...{ isAutoClosed: false, isReopened: false, satisfaction: null },
    };
  });
  return { complaints: [...complaints, ...touched], touched, count: touched.length };
}
