import {
  type ComplaintColumns,
  type ComplaintCounts,
  type ComplaintRules,
  type ComplaintSignal,
  complaintSignals,
  type CountDifference,
  countDifferences,
  rowFacts,
  signalShelf,
} from '@anggakara/scoring';
import { complaintRules, type CountingRules } from './counting-rules';
import { unpackedRows } from './packed-rows';

/** What the rows of one agency are asked, and beside what. */
export interface EvidenceOrder {
  /** Rows as `PACKED_ROW` writes them, by line. */
  readonly packed: Uint8Array;
  readonly rules: CountingRules;
  /** By the code of the period; a period without claimed counts has no differences. */
  readonly claimed: Readonly<Record<string, ComplaintCounts>>;
  /** Lines of the rows that the import left out. */
  readonly refusedLines: readonly number[];
  /** What lived only while the file was read, by the code of the period. */
  readonly repeated: Readonly<Record<string, RepeatedTexts>>;
}

/** Complaints whose text stands in another one word for word. */
export interface RepeatedTexts {
  readonly signal: ComplaintSignal | null;
  /** Lines of those whose text stands in an earlier line. */
  readonly again: readonly number[];
}

/** Why the claimed counts of a period differ, and what its rows make one ask; both with their lines. */
export interface PeriodEvidence {
  readonly period: string;
  readonly differences: readonly CountDifference[];
  readonly questions: readonly ComplaintSignal[];
}

/** One for each period of the rules, in their order. (docs/rules/complaints.md 16-28) */
export function complaintEvidence(order: EvidenceOrder): readonly PeriodEvidence[] {
  const rules = complaintRules(order.rules);
  const rows = unpackedRows(order.packed);
  const shelf = signalShelf(rules);
  shelf.add(rows);
  return rules.windows.map(({ code }, place) => {
    const inWindow = shelf.of(0, place);
    const { workingDays, sla, observedUntil: cutOff } = rules;
    const found = inWindow === null ? [] : complaintSignals(inWindow, { workingDays, sla, cutOff });
    const questions = [...(order.repeated[code]?.signal ? [order.repeated[code].signal] : []), ...found];
    return { period: code, questions, differences: differencesOf(order, rules, rows.columns, { place, found }) };
  });
}

function differencesOf(
  { claimed, refusedLines, repeated }: EvidenceOrder,
  rules: ComplaintRules,
  columns: ComplaintColumns,
  at: { readonly place: number; readonly found: readonly ComplaintSignal[] },
): readonly CountDifference[] {
  const window = rules.windows[at.place];
  const counts = window === undefined ? undefined : claimed[window.code];
  if (window === undefined || counts === undefined) return [];
  const rows = rowFacts(columns, { rules, window, repeatedLines: new Set(repeated[window.code]?.again) });
  const gaps = at.found.find(({ code }) => code === 'ticket-gaps') ?? { count: 0, lines: [] };
  return countDifferences(counts, { rows, refusedLines, missingTickets: { count: gaps.count, lines: gaps.lines } });
}
