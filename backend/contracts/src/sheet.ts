import type { DecimalString, Rubric } from '@anggakara/scoring';
import type { MetricClaimView } from './claimed-metrics';
import type { GroupCode, StageCode, StageState } from './edition';
import type { EntryView } from './entry';

export const SHEET_STATES = ['not-started', 'in-progress', 'complete', 'locked', 'recused'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export interface SheetSummaryView {
  readonly entry: string;
  readonly entryName: string;
  readonly agencyName: string;
  readonly group: GroupCode;
  readonly state: SheetState;
  readonly marked: number;
  readonly criteria: number;
  readonly lockedAt: string | null;
}

/** A decimal, or `not-scored`: a state of its own, never a zero. */
export type MarkValue = DecimalString;

/** The last event of one criterion. */
export interface MarkView {
  readonly criterion: string;
  readonly value: MarkValue;
  readonly note: string | null;
  readonly eventId: string;
  readonly sequence: number;
  readonly at: string;
}

/** The end of a sheet's chain: how many events, the hash of the last, and when it was stored; null before the first. */
export interface SheetHeadView {
  readonly sequence: number;
  readonly headHash: string;
  readonly savedAt: string | null;
}

/** An organiser's act on a locked sheet, with its reason. */
export interface SheetReopeningView {
  readonly at: string;
  readonly reason: string;
}

/** The caller's own sheet; nobody else's marks are in it, and no score of an earlier stage that could lead the juror. */
export interface SheetView {
  readonly stage: StageCode;
  readonly stageState: StageState;
  readonly closesAt: string;
  readonly entry: EntryView;
  readonly rubricVersion: number;
  readonly rubric: Rubric;
  readonly state: SheetState;
  readonly head: SheetHeadView;
  readonly marks: readonly MarkView[];
  readonly lockedAt: string | null;
  /** The last time an organiser opened the sheet again after it was locked. */
  readonly reopening: SheetReopeningView | null;
  /** Where computed metric points stand in the stage's rubric. */
  readonly claim: MetricClaimView | null;
}

/**
 * One mark as an event; the id is made by the client, so the same event twice is one event. An event is the whole
 * decision about its criterion: without a note, the criterion has none from then on.
 */
export interface MarkEvent {
  readonly id: string;
  readonly criterion: string;
  readonly value: MarkValue;
  readonly note?: string;
}

export interface AppendMarks {
  readonly events: readonly MarkEvent[];
}

export interface LockSheet {
  /** The sequence the juror saw; a later event in between is a 409 with the server's sheet. */
  readonly sequence: number;
}

export interface ReopenSheet {
  readonly personId: string;
  readonly reason: string;
}

/** Who has come how far, in counts only: no mark is in it. */
export interface StageProgressView {
  readonly stage: StageCode;
  readonly jurors: readonly { readonly personId: string; readonly name: string; readonly declared: boolean }[];
  readonly rows: readonly {
    readonly entry: string;
    readonly entryName: string;
    readonly group: GroupCode;
    readonly cells: readonly { readonly personId: string; readonly state: SheetState }[];
  }[];
  readonly locked: number;
  readonly expected: number;
}
