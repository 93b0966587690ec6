import type { ComplaintColumns, ComplaintRules } from './complaint';
import type { ComplaintTally, CountedDays } from './complaint-tally';
import { readCountedDays, readTally, type WordLists } from './read-tally';
import { RowCounter } from './row-counter';
import { complaintRuleProblems } from './rule-problems';

/** Complaints counted by agency and window, batch by batch. */
export interface ComplaintTallies {
  readonly rules: ComplaintRules;
  /** One more than the highest place of an agency that a counted row named. */
  readonly agencies: () => number;
  /** Rows that no window holds, or that were received after the cut-off. (docs/rules/complaints.md 2) */
  readonly outside: () => number;
  /** The rows of a batch, whose arrays may be used again afterwards. */
  readonly add: (columns: ComplaintColumns) => void;
  /** What was counted so far for a place of the file's agencies and a place of the windows; null where nothing was. */
  readonly of: (agency: number, window: number, words?: WordLists) => ComplaintTally | null;
  /** As `of`, for several windows as one: what `mergedTally` gives, without reading each. (docs/rules/complaints.md 13) */
  readonly joined: (agency: number, windows: readonly number[], words?: WordLists) => ComplaintTally | null;
  /** The part of `joined` that the eleven counts and the days need. */
  readonly countedDays: (agency: number, windows: readonly number[]) => CountedDays | null;
}

/** Nothing counted yet. Throws where the rules have problems (`complaintRuleProblems`): ask first. */
export function complaintTallies(rules: ComplaintRules): ComplaintTallies {
  const [problem] = complaintRuleProblems(rules);
  if (problem !== undefined) throw new RangeError(`complaints cannot be counted: ${problem.code} at ${problem.path}`);
  const counter = new RowCounter(rules);
  const { cells, lookup } = counter;
  /** What was counted, once every row was. */
  const settled = (): typeof cells => {
    counter.settle();
    return cells;
  };
  return {
    rules,
    agencies: () => cells.agencies,
    outside: () => counter.outside,
    add: (columns) => counter.take(columns),
    of: (agency, window, words) => readTally(settled().cell(agency, window), lookup.months, words),
    joined: (agency, windows, words) => readTally(settled().joined(agency, windows), lookup.months, words),
    countedDays: (agency, windows) => {
      const cell = settled().countedDays(agency, windows);
      return cell && readCountedDays(cell);
    },
  };
}

/** Counts a batch of rows; the order in which rows and batches come does not matter. (docs/rules/complaints.md 1-12) */
export function tallyInto(tallies: ComplaintTallies, columns: ComplaintColumns): void {
  tallies.add(columns);
}
