import type { ComplaintFileProblemCode, Facts, PersonalKind, RowProblemCode } from '@anggakara/contracts';
import type { ComplaintColumns, ComplaintRules } from '@anggakara/scoring/complaints';

/** What the reader is told beside the mapping. */
export interface KnownComplaints {
  /** Codes of the agencies that a file may speak of; null: whatever it names is a code. */
  readonly agencies: readonly string[] | null;
  /** Periods, cut-off and calendar; the cut-off decides, not the mapping's. */
  readonly rules: ComplaintRules;
}

/** The ticket numbers of a batch in ASCII: row n stands in `bytes` from `ends[n - 1]` (0 for the first) to `ends[n]`. */
export interface TicketBytes {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** One problem of a row that is not taken; a row may have several. */
export interface RejectedRow {
  /** Line (CSV) or row (sheet), from 1. */
  readonly line: number;
  /** The header of the column, null for the row as a whole. */
  readonly column: string | null;
  readonly code: RowProblemCode;
  readonly facts: Facts;
}

/** The words of a file by their index in the columns; lists grow while the file is read. */
export interface FileWords {
  /** Codes; a file of one agency has one agency without a name. */
  readonly agencies: readonly string[];
  /** Index 0: not stated. */
  readonly channels: readonly string[];
  readonly categories: readonly string[];
}

/** A keyed hash of the compared text of each row of a batch, below 2^53; 0 where it has none. */
export type TextHashes = Float64Array;

/** Where the rows go. Batches hold up to 8,192 rows, in the order of the file; their arrays are used again, so nobody keeps them. */
export interface ComplaintSink {
  columns(
    batch: ComplaintColumns,
    tickets: TicketBytes,
    words: FileWords,
    texts: TextHashes | null,
  ): Promise<void> | void;
  rejected(row: RejectedRow): void;
}

/** What was found in a file that was read to its end. */
export interface ReadSummary extends FileWords {
  readonly bytes: number;
  /** Rows that are not blank; every one is accepted or rejected. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly blank: number;
  /** How often each problem was met; a row may have several. */
  readonly problems: Readonly<Partial<Record<RowProblemCode, number>>>;
  /** Cells that seem to hold personal data, by the header of the column and the kind. */
  readonly personal: readonly { readonly column: string; readonly kind: PersonalKind; readonly cells: number }[];
  /** Columns left out by explicit choice. */
  readonly dropped: readonly string[];
  /** Words that nobody knows, the most frequent first, at most 200. */
  readonly unknownWords: readonly UnknownWord[];
  /** The first and the last day of receipt of the accepted rows, and the last day of all rows up to the cut-off; null without such. */
  readonly days: { readonly first: number; readonly last: number; readonly latest: number } | null;
}

export interface UnknownWord {
  readonly column: string;
  readonly word: string;
  readonly rows: number;
}

/** A file of which nothing is read. */
export class RefusedComplaintFile extends Error {
  constructor(
    readonly code: ComplaintFileProblemCode,
    readonly facts: Facts = {},
  ) {
    super(code);
  }
}
