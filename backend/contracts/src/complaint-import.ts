import type { ComplaintCounts } from '@anggakara/scoring';
import type { ComplaintFileProblemCode, PersonalKind } from './complaint-file-problems';
import type { ComplaintMapping } from './complaint-mapping';
import type { ComplaintPreview } from './complaint-preview';
import type { RowProblemCode } from './complaint-row-problems';
import type { Facts } from './language';

/**
 * What becomes of an export that is brought in: its parts arrive, its columns are recognised, all its rows are checked, and
 * then they are stored, all of them or none. `choosing`: it is a workbook of several sheets, and one has to be chosen. The
 * last four are ends; the bytes are gone by then.
 */
export const COMPLAINT_IMPORT_STATES = [
  'uploading',
  'recognising',
  'choosing',
  'recognised',
  'checking',
  'checked',
  'storing',
  'stored',
  'refused',
  'cancelled',
  'failed',
] as const;
export type ComplaintImportState = (typeof COMPLAINT_IMPORT_STATES)[number];

export interface BeginComplaintImport {
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  /** Whose complaints they are, where an organiser brings them; absent: the file names an agency in each row. */
  readonly agency?: string;
  /** Number of the monitoring that it is for; absent: the competition. */
  readonly monitoring?: number;
}

export interface ChooseComplaintSheet {
  readonly version: number;
  /** One of the import's sheets. */
  readonly sheet: string;
}

export interface CheckComplaintImport {
  readonly version: number;
  readonly mapping: ComplaintMapping;
}

export interface StoreComplaintImport {
  readonly version: number;
  /** Whether the rows that the check has named are left out; without, nothing is stored while there are any. */
  readonly leaveOut: boolean;
}

export interface CancelComplaintImport {
  readonly version: number;
}

/** A part of the file that has arrived, by which a client finds out how to go on. */
export interface ComplaintPartView {
  readonly offset: number;
  readonly size: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

export interface ComplaintProgressView {
  readonly bytes: number;
  readonly rows: number;
}

export interface ComplaintFileProblemView {
  readonly code: ComplaintFileProblemCode;
  readonly facts: Facts;
  readonly message: string;
}

/** How many rows are named for one reason. */
export interface ComplaintRejectionView {
  readonly code: RowProblemCode;
  readonly rows: number;
}

/** What is wrong with a row, in the reader's language. */
export interface RejectedRowView {
  /** The line of the file, from 1. */
  readonly line: number;
  /** The header of the column; null where it concerns the row. */
  readonly column: string | null;
  readonly code: RowProblemCode;
  readonly message: string;
}

export interface UnknownWordView {
  /** The header of its column. */
  readonly column: string;
  readonly word: string;
  readonly rows: number;
}

export interface PersonalCellsView {
  readonly column: string;
  readonly kind: PersonalKind;
  readonly cells: number;
}

/** What the check has found. */
export interface ComplaintSummaryView {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly rejections: readonly ComplaintRejectionView[];
  /** Rows without a sign, which were passed over. */
  readonly blank: number;
  /** Words that nobody knows, the most frequent first, each of which rejects its rows; at most 200. */
  readonly unknownWords: readonly UnknownWordView[];
  /** Cells that seem to hold personal data, by column and kind; they are never repeated. */
  readonly personal: readonly PersonalCellsView[];
  readonly agencies: number;
  /** The last day that the export can know of, ISO. */
  readonly observedUntil: string;
}

export interface ComplaintImportView {
  readonly id: string;
  /** Whose complaints they are; null: those of every agency that the file names. */
  readonly agency: string | null;
  /** Number of the monitoring that it is for; null: the competition. */
  readonly monitoring: number | null;
  readonly fileName: string;
  readonly size: number;
  readonly state: ComplaintImportState;
  readonly version: number;
  /** Size of every part but the last. */
  readonly partBytes: number;
  readonly parts: readonly ComplaintPartView[];
  readonly progress: ComplaintProgressView;
  /** Of a workbook with several of them: the sheets that hold something, of which one is chosen; otherwise none. */
  readonly sheets: readonly string[];
  /** The chosen one. */
  readonly sheet: string | null;
  readonly preview: ComplaintPreview | null;
  /** What the columns of this agency's exports meant the last time; null where nothing is kept. */
  readonly kept: ComplaintMapping | null;
  /** What this file is taken to mean until somebody says it: what is kept, as far as it fits, and what is recognised beside it. */
  readonly proposed: ComplaintMapping | null;
  readonly mapping: ComplaintMapping | null;
  readonly summary: ComplaintSummaryView | null;
  /** Why the file was refused. */
  readonly problems: readonly ComplaintFileProblemView[];
  readonly leaveOut: boolean;
  /** Why nothing was stored where something went wrong. */
  readonly failure: string | null;
  readonly begunBy: string;
  readonly begunAt: string;
  readonly finishedAt: string | null;
}

/** What the complaints of an agency count by a reporting period, from the import that counts for it now. */
export interface ComplaintPeriodView {
  readonly period: string;
  readonly counts: ComplaintCounts;
  readonly followedUp: ComplaintRateView;
  readonly resolved: ComplaintRateView;
  readonly withinSla: ComplaintRateView;
  /** Mean of the answered ones, each capped at 30 working days; a decimal text, null where there are none. */
  readonly meanFirstFollowUpWorkingDays: string | null;
}

/** A period counted twice: in passing while its rows were stored, and by the database from the stored rows. */
export interface RecountedPeriodView {
  readonly period: string;
  readonly counts: ComplaintCounts;
  readonly recounted: ComplaintCounts;
  readonly isEqual: boolean;
}

export interface ComplaintRecountView {
  readonly agency: string;
  readonly import: string;
  readonly periods: readonly RecountedPeriodView[];
}

export interface ComplaintRateView {
  readonly numerator: number;
  readonly denominator: number;
}

export interface ComplaintMetricsView {
  readonly agency: string;
  readonly import: string;
  readonly fileName: string;
  readonly since: string;
  /** The last day that the export can know of, ISO. */
  readonly observedUntil: string;
  readonly periods: readonly ComplaintPeriodView[];
}
