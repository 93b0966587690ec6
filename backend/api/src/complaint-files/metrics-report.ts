import { type ComplaintCounts, type ComplaintTally, countsOf, isoDate, type WordLists } from '@anggakara/scoring';
import type { CountedFile } from './counted-file';
import type { SeededComplaintEdition } from './seeded-edition';

/** What one agency's complaints of one period, or of several that count together, amount to. */
export interface MetricsPart {
  readonly agency: string;
  readonly window: string;
  readonly kind: 'period' | 'window';
  /** ISO days, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly counts: ComplaintCounts;
  /** null: of counts that somebody stated by month no days are known. */
  readonly tally: ComplaintTally | null;
}

/**
 * Every agency in the order of its name, every period and window of it in which it has complaints; the words of channels and
 * categories are counted where they are given.
 */
export function* metricsParts(
  { summary, tallies }: CountedFile,
  edition: SeededComplaintEdition,
  words?: WordLists,
): Generator<MetricsPart> {
  const agencies = summary.agencies
    .map((agency, place) => ({ agency, place }))
    .toSorted((a, b) => (a.agency < b.agency ? -1 : 1));
  for (const { agency, place } of agencies) {
    for (const window of edition.windows.keys()) {
      const tally = tallies.of(place, window, words);
      if (tally !== null)
        yield { agency, kind: 'period', ...spanOf(edition, [window]), counts: countsOf(tally), tally };
    }
    for (const { code, periods } of edition.joined) {
      const tally = tallies.joined(place, periods, words);
      if (tally === null) continue;
      yield { agency, kind: 'window', ...spanOf(edition, periods), window: code, counts: countsOf(tally), tally };
    }
  }
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
