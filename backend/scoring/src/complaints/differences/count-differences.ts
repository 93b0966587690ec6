import type { ComplaintCounts } from '../../complaint-counts';
import { COUNT_FIELDS } from '../../count-problems';
import { ALTERNATIVES, type AlternativeCode, type DifferenceKind } from './alternatives';
import { type CountField, FIELD_VALUES } from './field-values';
import type { RowFacts } from './row-facts';

export type ExplanationCode = AlternativeCode | 'rows-refused' | 'tickets-missing';

/** A way in which a claim may have been counted that comes nearer to it than the rows do by the definitions. */
export interface DifferenceExplanation {
  readonly code: ExplanationCode;
  readonly kind: DifferenceKind;
  /** What it adds to the recomputed count; less than nothing where it takes away. */
  readonly amount: number;
  /** What of the difference it leaves; 0: it explains the whole. */
  readonly leaves: number;
  /** Lines of the rows that it counts otherwise, ascending. */
  readonly lines: readonly number[];
}

/** One of the eleven counts, claimed and recomputed. Several explanations may hold; which one does, the agency knows. */
export interface CountDifference {
  readonly field: CountField;
  readonly claimed: number;
  readonly recomputed: number;
  /** Claimed less recomputed. */
  readonly difference: number;
  /** What leaves the least first; none where there is no difference, or nothing comes nearer. */
  readonly explanations: readonly DifferenceExplanation[];
}

/** The rows of an agency, and what an import knows of rows that are not among them. */
export interface DifferenceEvidence {
  readonly rows: readonly RowFacts[];
  /** Lines of the rows that were refused and left out. */
  readonly refusedLines: readonly number[];
  /** Ticket numbers that are missing from a row of numbers, and the lines about the gaps (signal `ticket-gaps`). */
  readonly missingTickets: { readonly count: number; readonly lines: readonly number[] };
}

/** Every count of a claim against the rows, with what may explain each difference. (docs/rules/complaints.md 26-28) */
export function countDifferences(claimed: ComplaintCounts, evidence: DifferenceEvidence): readonly CountDifference[] {
  const recomputed = countsOfRows(evidence.rows);
  return COUNT_FIELDS.map((field) => {
    const difference = claimed[field] - recomputed[field];
    return {
      field,
      claimed: claimed[field],
      recomputed: recomputed[field],
      difference,
      explanations: difference === 0 ? [] : explanationsOf(field, difference, evidence),
    };
  });
}

/** The eleven counts of the rows that are in the window. */
export function countsOfRows(rows: readonly RowFacts[]): ComplaintCounts {
  const counts = COUNT_FIELDS.map((field) => [field, rows.reduce((sum, row) => sum + FIELD_VALUES[field](row), 0)]);
  return Object.fromEntries(counts) as Record<CountField, number>;
}

function explanationsOf(
  field: CountField,
  difference: number,
  evidence: DifferenceEvidence,
): readonly DifferenceExplanation[] {
  const found = [...alternativesOf(field, difference, evidence.rows), ...missingRows(field, difference, evidence)];
  return found
    .filter(({ leaves }) => Math.abs(leaves) < Math.abs(difference))
    .toSorted((a, b) => Math.abs(a.leaves) - Math.abs(b.leaves));
}

function alternativesOf(
  field: CountField,
  difference: number,
  rows: readonly RowFacts[],
): readonly DifferenceExplanation[] {
  return ALTERNATIVES.filter((one) => one.field === field).map(({ code, kind, value }) => {
    const others = rows.filter((row) => value(row) !== FIELD_VALUES[field](row));
    const amount = others.reduce((sum, row) => sum + value(row) - FIELD_VALUES[field](row), 0);
    const lines = others.map(({ line }) => line).toSorted((a, b) => a - b);
    return { code, kind, amount, leaves: difference - amount, lines };
  });
}

/** Rows that are not there can explain that more were received than stand in the file, and no more than there are of them. */
function missingRows(
  field: CountField,
  difference: number,
  { refusedLines, missingTickets }: DifferenceEvidence,
): readonly DifferenceExplanation[] {
  if (field !== 'received' || difference < 0) return [];
  const missing = [
    { code: 'rows-refused', count: refusedLines.length, lines: refusedLines },
    { code: 'tickets-missing', ...missingTickets },
  ] as const;
  return missing.map(({ code, count, lines }) => {
    const amount = Math.min(count, difference);
    return { code, kind: 'rows', amount, leaves: difference - amount, lines };
  });
}
