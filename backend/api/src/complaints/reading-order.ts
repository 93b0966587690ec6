import type { ComplaintFileProblemCode, ComplaintMapping, ComplaintPreview, Facts } from '@anggakara/contracts';
import type { ComplaintTally } from '@anggakara/scoring';
import type { ReadSummary, RejectedRow } from '../complaint-files';
import type { CountingRules } from './counting-rules';

/** What the reading thread is to do with the bytes that it asks for. */
export type ReadingOrder =
  | (Opening & { readonly task: 'recognise'; readonly agencies: AgencyNames | null })
  | (WholeReading & { readonly task: 'check' })
  | (WholeReading & { readonly task: 'store'; readonly import: number; readonly periods: readonly number[] });

interface Opening {
  readonly size: number;
  /** Of a workbook; null: the only one. */
  readonly sheet: string | null;
}

/** Codes of agencies by their names, and by themselves. */
export type AgencyNames = Readonly<Record<string, string>>;

interface WholeReading extends Opening {
  readonly mapping: ComplaintMapping;
  readonly rules: CountingRules;
  /** Codes of the agencies that the file may speak of; null for the file of one. */
  readonly agencies: readonly string[] | null;
}

export interface StoredTally {
  readonly agency: number;
  /** Place of the window among the rules'. */
  readonly window: number;
  readonly tally: ComplaintTally;
}

export type ReadingAnswer =
  | { readonly kind: 'recognised'; readonly preview: ComplaintPreview }
  | { readonly kind: 'read'; readonly summary: ReadSummary; readonly tallies: readonly StoredTally[] }
  | { readonly kind: 'refused'; readonly code: ComplaintFileProblemCode; readonly facts: Facts };

/** What the thread says; each question and each buffer of rows is answered before it goes on. */
export type ReadingNews =
  | { readonly kind: 'part'; readonly offset: number }
  | { readonly kind: 'rows'; readonly bytes: Uint8Array<ArrayBuffer>; readonly count: number }
  | { readonly kind: 'rejected'; readonly rows: readonly RejectedRow[] }
  | { readonly kind: 'answer'; readonly answer: ReadingAnswer };

/** A part of the file, or null where the quarantine has lost it; nothing where rows were taken. */
export interface ReadingReply {
  readonly part?: Uint8Array | null;
}
