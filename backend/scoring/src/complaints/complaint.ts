import type { DAY_CAP } from '../complaint-metrics';
import type { Provenance } from '../rubric';

/** The eight states of a complaint; their places are their codes in columns. (docs/rules/complaints.md 1) */
export const COMPLAINT_STATUSES = [
  'unverified',
  'dispositioned',
  'not-followed-up',
  'in-process',
  'resolved',
  'postponed',
  'not-authority',
  'archived',
] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

/** What a complaint is about; their places are their codes in columns. (docs/rules/complaints.md 9) */
export const CLASSIFICATIONS = [
  'complaint-supervisory',
  'complaint-non-supervisory',
  'complaint-normative',
  'information-request',
  'aspiration',
  'other',
] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** Who may see what: everybody; everybody but not by whom; the agency alone. Their places are their codes in columns. */
export const VISIBILITIES = ['open', 'anonymous', 'confidential'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** A column of days has no such day in this row. */
export const NO_DAY = -2147483648;

/** Bit of `flags`: the complaint was closed by the system, because nobody replied. */
export const AUTO_CLOSED = 1;
/** Bit of `flags`: the complaint was opened again after it had been closed. */
export const REOPENED = 2;

/**
 * Complaints as columns; of each array `length` rows count, what stands behind them is not read.
 * Days are days since 1 January 1970 in Asia/Jakarta, `NO_DAY` where there is none.
 */
export interface ComplaintColumns {
  readonly length: number;
  /** Line of the row in a text file, its number in a sheet; from 1. */
  readonly line: Uint32Array;
  /** Place in the file's list of agencies; 0 where the file is one agency's. */
  readonly agency: Uint32Array;
  readonly received: Int32Array;
  readonly dispositioned: Int32Array;
  readonly firstFollowUp: Int32Array;
  readonly closed: Int32Array;
  /** Place in COMPLAINT_STATUSES. */
  readonly status: Uint8Array;
  /** Place in CLASSIFICATIONS. */
  readonly classification: Uint8Array;
  /** Place in VISIBILITIES. */
  readonly visibility: Uint8Array;
  /** Place in the file's list of channels; 0 is not stated. */
  readonly channel: Uint16Array;
  /** Place in the file's list of categories; 0 is not stated. */
  readonly category: Uint16Array;
  /** AUTO_CLOSED and REOPENED. */
  readonly flags: Uint8Array;
  /** 1 to 5; 0 is not stated. */
  readonly satisfaction: Uint8Array;
}

export const SLA_STEPS = ['first-follow-up', 'resolution'] as const;
export type SlaStep = (typeof SLA_STEPS)[number];

/** How many working days a step may take, by classification. (docs/rules/complaints.md 9) */
export interface SlaRule {
  readonly classification: Classification;
  readonly step: SlaStep;
  /** Working days elapsed at most; null: no limit. */
  readonly workingDays: number | null;
  readonly provenance: Provenance;
}

/** A reporting period: days of receipt, both ends within. */
export interface ComplaintWindow {
  readonly code: string;
  readonly startsOn: number;
  readonly endsOn: number;
}

/**
 * Working days from the first day on record up to and with each day, so that the working days elapsed between two days are a
 * difference: `upTo[b - first] - upTo[a - first]`. (docs/rules/working-days.md 3, 5)
 */
export interface WorkingDayTable {
  readonly first: number;
  readonly last: number;
  /** One count for each day from `first` to `last`. */
  readonly upTo: Int32Array;
}

/** By what complaints are counted; all of it is data of the edition. */
export interface ComplaintRules {
  /** Windows do not overlap; a complaint received outside all of them is counted in none. */
  readonly windows: readonly ComplaintWindow[];
  readonly sla: readonly SlaRule[];
  readonly workingDays: WorkingDayTable;
  /** The last day the export can know of. */
  readonly observedUntil: number;
  /** Working days that one complaint counts at most in the capped day sum. */
  readonly dayCap: typeof DAY_CAP;
}
