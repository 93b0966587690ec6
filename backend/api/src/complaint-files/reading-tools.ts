import type { ComplaintField } from '@anggakara/contracts';
import type { Batch } from './batch';
import type { ByteWindow } from './byte-window';
import type { CellIndexing } from './cell-index';
import type { ColumnPlan } from './column-plan';
import type { KnownComplaints } from './reading';

/** Finds the line on which a ticket stood before, or remembers it. */
export interface Tickets {
  lineBefore(bytes: Uint8Array, start: number, end: number, line: number): number;
}

/** The codes of words that were met before, by their bytes. */
export interface MetWords {
  /** The code of the word in a range that is not empty, or UNMET. */
  codeOf(bytes: Uint8Array, start: number, end: number): number;
  keep(bytes: Uint8Array, start: number, end: number, code: number): void;
}

/** What the rows of a file are read by. */
export interface RowRules extends KnownComplaints {
  readonly plan: ColumnPlan;
  readonly isMonthFirst: boolean;
}

/** Rows in which there is nothing unusual, read together. */
export interface RowTaking {
  /** Reads rows from one on into a place of the batch; answers the first one that is left. */
  taken(row: number, place: number): number;
  /** Of the rows that were taken. */
  readonly span: DaySpan;
}

/** Days of receipt of accepted rows, and the last day of any kind and row that is not after the cut-off. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
  readonly latest: number;
}

/**
 * What a file is read with: byte by byte, or by the kernel, which comes to the same. A tool reads what stands in the window alone.
 */
export interface ReadingTools {
  readonly window: ByteWindow;
  readonly batch: Batch;
  indexing(separator: number): CellIndexing;
  tickets(seed: number, expected: number): Tickets;
  words(field: ComplaintField): MetWords;
  /** Null where every row is read by itself. */
  taking(rules: RowRules): RowTaking | null;
  /** To be called before rows are indexed: arrays may stand elsewhere afterwards. */
  prepare(): void;
  /** To be called when the file was read: nothing of it is used afterwards. */
  close(): void;
}
