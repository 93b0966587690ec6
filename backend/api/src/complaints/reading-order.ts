import type { ComplaintFileProblemCode, ComplaintMapping, ComplaintPreview, Facts } from '@anggakara/contracts';
import type { ReadSummary, RejectedRow } from '../complaint-files';
import type { CountingRules } from './counting-rules';
import type { PartedFile } from './part-source';
import type { PlacedRepetitions } from './repeated-texts';

/** What the reading thread is to do with the bytes that it asks for. */
export type ReadingOrder =
  | (Opening & { readonly task: 'recognise'; readonly agencies: AgencyNames | null })
  | (WholeReading & { readonly task: 'check' })
  | (WholeReading & { readonly task: 'store'; readonly import: number; readonly periods: readonly number[] });

interface Opening {
  readonly file: PartedFile;
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

export type ReadingAnswer =
  | { readonly kind: 'recognised'; readonly preview: ComplaintPreview }
  | { readonly kind: 'read'; readonly summary: ReadSummary }
  /** The quarantine does not hold the file any more. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'refused'; readonly code: ComplaintFileProblemCode; readonly facts: Facts };

/** What the thread says; each buffer of rows is given back before the next one is sent. */
export type ReadingNews =
  | { readonly kind: 'rows'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** So far. */
  | { readonly kind: 'progress'; readonly bytes: number; readonly rows: number }
  | { readonly kind: 'tallies'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'rejected'; readonly rows: readonly RejectedRow[] }
  | { readonly kind: 'repetitions'; readonly found: readonly PlacedRepetitions[] }
  | { readonly kind: 'answer'; readonly answer: ReadingAnswer };

/** Rows were taken; their memory comes back, to be written to again. */
export interface ReadingReply {
  readonly taken: ArrayBuffer;
}
