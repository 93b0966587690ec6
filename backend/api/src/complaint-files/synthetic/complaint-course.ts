import type { AgencyHabits } from './agency-habits';
import type { Chance } from './chance';
import {
  CATEGORIES,
  CHANNEL_WEIGHTS,
  CLASSIFICATION_WEIGHTS,
  SATISFACTION_WEIGHTS,
  VISIBILITY_WEIGHTS,
} from './complaint-words';
import type { SyntheticComplaint, SyntheticSpan } from './synthetic-complaint';
import type { WorkDays } from './work-days';

const FRIDAY = 1;
const WEEK = 7;
const AUTO_CLOSE_DAYS = 10;
const CLEARING_DAYS = 10;
const LONGEST_WAIT = 120;
const NOT_VERIFIED = 0.02;
const RATED = 0.2;
/** Of those that the verification puts aside, what was sent on before. */
const SENT_ON = 0.15;

export interface Course {
  readonly habits: AgencyHabits;
  readonly span: SyntheticSpan;
  readonly workDays: WorkDays;
  readonly chance: Chance;
}

/** What happens to a complaint: days and a state, as the cut-off knows them. */
export type Fate = Pick<
  SyntheticComplaint,
  'dispositioned' | 'firstFollowUp' | 'closed' | 'status' | 'isAutoClosed' | 'isReopened' | 'satisfaction'
>;

type About = Pick<SyntheticComplaint, 'classification' | 'visibility' | 'channel' | 'category'>;

/** What a complaint is about and how it came. */
export function drawnAbout(chance: Chance): About {
  return {
    classification: chance.weighted(CLASSIFICATION_WEIGHTS),
    visibility: chance.weighted(VISIBILITY_WEIGHTS),
    channel: chance.weighted(CHANNEL_WEIGHTS),
    category: chance.oneOf(CATEGORIES),
  };
}

export const UNTOUCHED: Fate = {
  dispositioned: null,
  firstFollowUp: null,
  closed: null,
  status: 'unverified',
  isAutoClosed: false,
  isReopened: false,
  satisfaction: null,
};

/** From the receipt over the disposition and the first follow-up to the closing, as far as the cut-off sees. */
export function drawnFate(received: number, course: Course): Fate {
  const { chance, workDays, habits, span } = course;
  const dispositioned = workDays.after(received, chance.trials(0.6, 8) - 1);
  if (dispositioned > span.cutOff || chance.happens(NOT_VERIFIED)) return UNTOUCHED;
  const forwarded: Fate = { ...UNTOUCHED, dispositioned, status: 'dispositioned' };
  const side = sideOf(habits, chance);
  if (side !== null) return chance.happens(SENT_ON) ? { ...forwarded, status: side } : { ...UNTOUCHED, status: side };
  if (chance.happens(habits.unanswered)) return { ...forwarded, status: 'not-followed-up' };
  const isAtOnce = chance.happens(habits.atOnce);
  const firstFollowUp = replyDay(dispositioned, isAtOnce, course);
  if (firstFollowUp > span.cutOff) return forwarded;
  const open: Fate = { ...forwarded, firstFollowUp, status: 'in-process', isReopened: chance.happens(habits.reopened) };
  return isAtOnce ? closedOn(open, firstFollowUp, course) : closedLater(open, firstFollowUp, course);
}

function sideOf({ archived, notAuthority, postponed }: AgencyHabits, chance: Chance): Fate['status'] | null {
  return chance.weighted<Fate['status'] | null>([
    ['archived', archived],
    ['not-authority', notAuthority],
    ['postponed', postponed],
    [null, 1 - archived - notAuthority - postponed],
  ]);
}

/** Who closes once a week also answers then what needs no more than an answer. */
function replyDay(dispositioned: number, isAtOnce: boolean, course: Course): number {
  const { chance, habits, workDays } = course;
  const day = workDays.after(dispositioned, chance.trials(habits.replies, LONGEST_WAIT) - 1);
  return isAtOnce && habits.way === 'weekly-closing' ? nextFriday(day) : perhapsOff(day, course);
}

function closedLater(open: Fate, firstFollowUp: number, course: Course): Fate {
  const { chance, habits, span, workDays } = course;
  const isAutoClosed = chance.happens(habits.autoClosed);
  const closed = isAutoClosed ? workDays.after(firstFollowUp, AUTO_CLOSE_DAYS) : closingDay(firstFollowUp, course);
  if (closed <= span.cutOff) return { ...closedOn(open, closed, course), isAutoClosed };
  const isCleared = habits.way === 'year-end-clearing' && chance.happens(0.5);
  return isCleared ? closedOn(open, clearingDay(firstFollowUp, course), course) : open;
}

function closedOn(open: Fate, closed: number, { chance }: Course): Fate {
  const satisfaction = chance.happens(RATED) ? chance.weighted(SATISFACTION_WEIGHTS) : null;
  return { ...open, closed, status: 'resolved', satisfaction };
}

function closingDay(firstFollowUp: number, course: Course): number {
  const { chance, habits, workDays } = course;
  const day = workDays.after(firstFollowUp, chance.trials(habits.closings, LONGEST_WAIT));
  return habits.way === 'weekly-closing' ? nextFriday(day) : perhapsOff(day, course);
}

/** Who works on days off replies and closes then. */
function perhapsOff(day: number, { chance, habits, workDays }: Course): number {
  const off = chance.happens(habits.onDaysOff) ? workDays.offDays(day, day + WEEK)[0] : undefined;
  return off ?? day;
}

/** 2 January 1970 was a Friday. */
function nextFriday(day: number): number {
  return day + ((FRIDAY - (day % WEEK) + WEEK) % WEEK);
}

/** What was open is finished in the last two weeks, and truly so. */
function clearingDay(firstFollowUp: number, { chance, span, workDays }: Course): number {
  return Math.max(firstFollowUp, workDays.before(span.cutOff, chance.below(CLEARING_DAYS)));
}
