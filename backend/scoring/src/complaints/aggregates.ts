import type { ComplaintCounts } from '../complaint-counts';
import { type CountProblem, countProblems } from '../count-problems';
import { grouped } from '../grouped';
import { summedCounts } from '../summed-counts';
import type { Classification, ComplaintWindow } from './complaint';
import { daysOfMonth, isMonth } from './month';

/**
 * One line of the aggregated template: the eleven counts of the complaints of one classification that an agency received in one
 * month (`2020-01`). (docs/rules/complaints.md 32)
 */
export interface AggregatedRow {
  readonly line: number;
  /** Code of the agency. */
  readonly agency: string;
  readonly month: string;
  readonly classification: Classification;
  readonly counts: ComplaintCounts;
}

/** Why a line cannot be added up. `first` is the line that it repeats. */
export type AggregateProblem =
  | { readonly code: 'month-unknown'; readonly line: number }
  | { readonly code: 'month-outside-windows'; readonly line: number }
  | { readonly code: 'line-repeated'; readonly line: number; readonly first: number }
  | (CountProblem & { readonly line: number });

/** Everything that keeps the lines from being added up; empty where they can be. (docs/rules/complaints.md 32) */
export function aggregateProblems(
  rows: readonly AggregatedRow[],
  windows: readonly ComplaintWindow[],
): readonly AggregateProblem[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap((row) => {
    const { line } = row;
    const key = [row.agency, row.month, row.classification].join('\n');
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, line);
    const repeated: readonly AggregateProblem[] = first === undefined ? [] : [{ code: 'line-repeated', line, first }];
    return [
      ...monthProblems(row, windows),
      ...repeated,
      ...countProblems(row.counts).map((problem) => ({ ...problem, line })),
    ];
  });
}

function monthProblems(
  { line, month }: AggregatedRow,
  windows: readonly ComplaintWindow[],
): readonly AggregateProblem[] {
  if (!isMonth(month)) return [{ code: 'month-unknown', line }];
  return windowOf(month, windows) === undefined ? [{ code: 'month-outside-windows', line }] : [];
}

/** The window that holds the whole month: counts of a month cannot be divided. */
function windowOf(month: string, windows: readonly ComplaintWindow[]): ComplaintWindow | undefined {
  const [first, last] = daysOfMonth(month);
  return windows.find(({ startsOn, endsOn }) => startsOn <= first && last <= endsOn);
}

/** The counts of one agency in one window. */
export interface WindowCounts {
  readonly agency: string;
  /** Code of the window. */
  readonly window: string;
  readonly counts: ComplaintCounts;
}

/** Sums of lines without problems, by agency in the order in which they came, and by window. (docs/rules/complaints.md 13, 32) */
export function countsByWindow(
  rows: readonly AggregatedRow[],
  windows: readonly ComplaintWindow[],
): readonly WindowCounts[] {
  return [...grouped(rows, ({ agency }) => agency)].flatMap(([agency, own]) =>
    windows.flatMap((window) => {
      const within = own.filter(({ month }) => windowOf(month, windows) === window);
      const counts = summedCounts(within.map((row) => row.counts));
      return within.length === 0 ? [] : [{ agency, window: window.code, counts }];
    }),
  );
}
