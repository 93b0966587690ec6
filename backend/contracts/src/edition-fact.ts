import type { GroupCode } from './edition';

export const FACT_SUBJECTS = [
  'legal-basis',
  'organizer',
  'partner',
  'registration-system',
  'eligibility',
  'stage',
  'group',
  'count',
  'quota',
  'shortlist-label',
  'award-category',
  'criterion',
  'panel-member',
  'trophy',
  'result',
] as const;
/** What of an edition a fact is about. */
export type FactSubject = (typeof FACT_SUBJECTS)[number];

export const FACT_STANDINGS = ['documented', 'assumption', 'unknown'] as const;
/** documented: a source says so; assumption: nobody says so, the note says why we do; unknown: it was found nowhere. */
export type FactStanding = (typeof FACT_STANDINGS)[number];

export const MEMBER_BACKGROUNDS = [
  'public-figure',
  'academic',
  'practitioner',
  'journalist',
  'civil-society',
  'observer',
  'other',
] as const;
/** Where somebody on a panel comes from: tokoh, akademisi, praktisi, jurnalis, LSM, pengamat, lainnya. */
export type MemberBackground = (typeof MEMBER_BACKGROUNDS)[number];

export const FACT_ZONES = ['WIB', 'WITA', 'WIT'] as const;
export type FactZone = (typeof FACT_ZONES)[number];

/** A clock time as a source prints it, with its zone. */
export interface FactClock {
  /** `23:59` */
  readonly time: string;
  readonly zone: FactZone;
}

/** `2018`, `2018-03` or `2018-03-31`: as far as the source goes, and no further. */
export type PartialDate = string;

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
}

export interface CountValue {
  readonly kind: 'count';
  readonly count: number;
}

export interface DateValue {
  readonly kind: 'date';
  readonly date: PartialDate;
  readonly clock: FactClock | null;
}

/** Both ends inclusive; null where no source tells the end. */
export interface SpanValue {
  readonly kind: 'span';
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Of the last day. */
  readonly clock: FactClock | null;
}

export interface PersonValue {
  readonly kind: 'person';
  readonly name: string;
  readonly background: MemberBackground;
  /** As the source introduces the person. */
  readonly role: string;
}

export interface UnknownValue {
  readonly kind: 'unknown';
}

export type FactValue = TextValue | CountValue | DateValue | SpanValue | PersonValue | UnknownValue;

export interface FactSourceView {
  readonly code: string;
  /** What can be looked up: the title of a text or the address of a page, as it was read. */
  readonly title: string;
  readonly publisher: string;
}

/**
 * One statement about an edition of history. Statements of one subject and key answer the same question; where their
 * values differ, the sources contradict each other and each statement stands with its own.
 */
export interface EditionFactView {
  readonly edition: string;
  readonly subject: FactSubject;
  /** Within the subject: `registered`, `winners-ip`, `interview`. */
  readonly key: string;
  /** 1 for the statement that stands first, 2 for one beside it. */
  readonly statement: number;
  readonly label: string;
  readonly value: FactValue;
  readonly standing: FactStanding;
  readonly sources: readonly FactSourceView[];
  /** What else is to be said: of an assumption its reason, of something unknown what was looked for. */
  readonly note: string | null;
  /** Whether another statement of the same subject and key has another value. */
  readonly contradicted: boolean;
}

/** The key under which the places of a group stand in subject `quota`. */
export function quotaKey(of: 'shortlist' | 'winners', group: GroupCode): string {
  return `${of}-${group.toLowerCase()}`;
}
