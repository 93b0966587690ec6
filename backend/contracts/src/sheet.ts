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

export type MarkValue = DecimalString | 'not-scored';

/** The last event of one criterion. */
export interface MarkView {
  readonly criterion: string;
  readonly value: MarkValue;
  readonly note: string | null;
  readonly eventId: string;
  readonly sequence: number;
  readonly at: string;
}

/** The end of a sheet's chain: how many events, and the hash of the last. */
export interface SheetHeadView {
  readonly sequence: number;
  readonly headHash: string;
  readonly savedAt: string;
}

/** The caller's own sheet; nobody else's marks are in it. */
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
  readonly claim: MetricClaimView | null;
  /** The entry's score in the stage before, where there is one. */
  readonly documentScore: DecimalString | null;
}

/** One mark as an event; the id is made by the client, so the same event twice is one event. */
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
