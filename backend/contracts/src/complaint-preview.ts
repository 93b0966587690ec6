import type { Classification, ComplaintStatus } from '@anggakara/scoring';
import type { ComplaintFileProblemCode, PersonalKind } from './complaint-file-problems';
import type { ComplaintField, ComplaintMapping } from './complaint-mapping';
import type { Facts } from './language';

/** What the beginning of a complaint export shows, before anything of it is taken; personal data is never shown. */
export interface ComplaintPreview {
  readonly encoding: 'utf-8' | 'utf-8-with-mark' | 'windows-1252';
  readonly separator: ';' | ',' | '\t' | '|';
  /** The line of the header, from 1. */
  readonly headerLine: number;
  readonly columns: readonly PreviewedColumn[];
  /** What is recognised, as a proposal; nothing is dropped in it, because that is somebody's choice. */
  readonly mapping: ComplaintMapping;
  /** Whether its days can be read in the recognised order alone; otherwise it is the usual one. */
  readonly isDateOrderCertain: boolean;
  /** Why the file would be refused whole with that mapping. */
  readonly refusals: readonly { readonly code: ComplaintFileProblemCode; readonly facts: Facts }[];
  /** The first rows, cell by cell; null where a cell is withheld. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly statuses: readonly PreviewedWord<ComplaintStatus>[];
  readonly classifications: readonly PreviewedWord<Classification>[];
  /** Names of agencies, each with the code that it means; none where the file has no such column. */
  readonly agencies: readonly PreviewedWord<string>[];
}

export interface PreviewedColumn {
  readonly header: string;
  readonly field: ComplaintField | null;
  /** Whether the field is known by the header or by what stands in the cells. */
  readonly by: 'name' | 'content' | null;
  /** What the header says of persons. */
  readonly personal: PersonalKind | null;
}

/** A word of the rows looked at, the most frequent first. */
export interface PreviewedWord<Meaning> {
  readonly word: string;
  readonly rows: number;
  /** null: nobody knows it; it must be mapped, or its rows are rejected. */
  readonly meaning: Meaning | null;
}
