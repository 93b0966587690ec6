import {
  type ComplaintCounts,
  type ComplaintTally,
  type CountedDays,
  countsOf,
  isoDate,
  type WordLists,
} from '@anggakara/scoring/complaints';
import type { CountedFile } from './counted-file';
import type { SeededComplaintEdition } from './seeded-edition';

/** What one agency's complaints of one period, or of several that count together, amount to. */
export interface MetricsPart<Tally extends CountedDays = CountedDays> {
  readonly agency: string;
  readonly window: string;
  readonly kind: 'period' | 'window';
  /** ISO days, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly counts: ComplaintCounts;
  /** null: of counts that somebody stated by month no days are known. */
  readonly tally: Tally | null;
}

/** Every agency in the order of its name, every period and window of it in which it has complaints: its counts and days. */
export function metricsParts(counted: CountedFile, edition: SeededComplaintEdition): Generator<MetricsPart> {
  return partsOf(counted, edition, counted.tallies.countedDays);
}

/** The same with all that a tally says; channels and categories are counted by the words of the file. */
export function wholeParts(
  counted: CountedFile,
  edition: SeededComplaintEdition,
): Generator<MetricsPart<ComplaintTally>> {
  const words: WordLists = counted.summary;
  return partsOf(counted, edition, (agency, windows) => counted.tallies.joined(agency, windows, words));
}

function* partsOf<Tally extends CountedDays>(
  { summary }: CountedFile,
  edition: SeededComplaintEdition,
  tallyOf: (agency: number, windows: readonly number[]) => Tally | null,
): Generator<MetricsPart<Tally>> {
  const agencies = summary.agencies
    .map((agency, place) => ({ agency, place }))
    .toSorted((a, b) => (a.agency < b.agency ? -1 : 1));
  const spans = spansOf(edition);
  for (const { agency, place } of agencies) {
    for (const { periods, ...span } of spans) {
      const tally = tallyOf(place, periods);
      if (tally !== null) yield { agency, ...span, counts: countsOf(tally), tally };
    }
  }
}

/** Periods, then the windows that they make together. */
function spansOf(edition: SeededComplaintEdition) {
  const periods = Array.from(edition.windows.keys(), (window) => [window]);
  return [
    ...periods.map((places) => ({ ...spanOf(edition, places), kind: 'period' as const, periods: places })),
    ...edition.joined.map(({ code, periods: places }) => {
      return { ...spanOf(edition, places), kind: 'window' as const, window: code, periods: places };
    }),
  ];
}

/** The first and the last day of windows, and their codes. */
export function spanOf(
  { windows }: SeededComplaintEdition,
  places: readonly number[],
): Pick<MetricsPart, 'window' | 'from' | 'to'> {
  const spans = places.flatMap((place) => windows[place] ?? []);
  return {
    window: spans.map(({ code }) => code).join('+'),
    from: isoDate(Math.min(...spans.map(({ startsOn }) => startsOn))),
    to: isoDate(Math.max(...spans.map(({ endsOn }) => endsOn))),
  };
}
