import {
  type AggregatedRow,
  type AggregateProblem,
  aggregateProblems,
  type ComplaintCounts,
  countsByWindow,
  summedCounts,
  type WindowCounts,
} from '@anggakara/scoring/complaints';
import { type AggregateReading, readAggregates } from './aggregate-reading';
import type { ComplaintFile } from './complaint-file';
import { type MetricsPart, spanOf } from './metrics-report';
import type { RejectedRow } from './reading';
import type { SeededComplaintEdition } from './seeded-edition';

/** Counts by month that were read to their end. */
export interface CountedAggregates {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly windows: readonly WindowCounts[];
}

/** Reads the aggregated template; a line with a problem is told and left out. (docs/rules/complaint-files.md 23) */
export async function countedAggregates(
  file: ComplaintFile,
  edition: SeededComplaintEdition,
  rejected: (row: RejectedRow) => void,
): Promise<CountedAggregates> {
  const reading = await readAggregates(file.source());
  const problems = aggregateProblems(reading.rows, edition.windows);
  for (const row of reading.rejected) rejected(row);
  for (const problem of problems) rejected(rejectedLine(problem, reading));
  const faulty = new Set(problems.map(({ line }) => line));
  const sound = reading.rows.filter(({ line }) => !faulty.has(line));
  const lost = new Set([...faulty, ...reading.rejected.map(({ line }) => line)]).size;
  return {
    ...{ rows: sound.length + lost, accepted: sound.length, rejected: lost },
    windows: countsByWindow(sound, edition.windows),
  };
}

function rejectedLine(problem: AggregateProblem, { rows, headerOf }: AggregateReading): RejectedRow {
  const { line } = problem;
  switch (problem.code) {
    case 'month-unknown':
    case 'month-outside-windows':
      return { line, column: headerOf('month'), code: problem.code, facts: { value: monthAt(rows, line) } };
    case 'line-repeated':
      return { line, column: null, code: problem.code, facts: { first: problem.first } };
    case 'not-a-count':
      return { line, column: headerOf(problem.path), code: 'count-unreadable', facts: { value: '' } };
    default:
      return { line, column: headerOf(problem.path), code: problem.code, facts: problem.facts };
  }
}

function monthAt(rows: readonly AggregatedRow[], line: number): string {
  return rows.find((row) => row.line === line)?.month.slice(0, 40) ?? '';
}

/** As for rows; a window is told where every period of it has counts. (docs/rules/metrics.md 6) */
export function* aggregateParts(
  { windows }: CountedAggregates,
  edition: SeededComplaintEdition,
): Generator<MetricsPart<never>> {
  const agencies = [...new Set(windows.map(({ agency }) => agency))].toSorted((a, b) => (a < b ? -1 : 1));
  for (const agency of agencies) {
    const counts = edition.windows.map(
      ({ code }) => windows.find((one) => one.agency === agency && one.window === code)?.counts,
    );
    for (const [place, own] of counts.entries()) if (own !== undefined) yield partOf(agency, edition, [place], own);
    for (const { code, periods } of edition.joined) {
      const own = periods.flatMap((place) => counts[place] ?? []);
      if (own.length < periods.length) continue;
      yield { ...partOf(agency, edition, periods, summedCounts(own)), kind: 'window', window: code };
    }
  }
}

function partOf(
  agency: string,
  edition: SeededComplaintEdition,
  places: readonly number[],
  counts: ComplaintCounts,
): MetricsPart<never> {
  return { agency, kind: 'period', ...spanOf(edition, places), counts, tally: null };
}
