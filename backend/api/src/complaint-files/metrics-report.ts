import { type ComplaintTally, isoDate, mergedTally } from '@anggakara/scoring';
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
  readonly tally: ComplaintTally;
}

/** Every agency in the order of its name, every period and window of it in which it has complaints. */
export function* metricsParts(
  { summary, tallies }: CountedFile,
  edition: SeededComplaintEdition,
): Generator<MetricsPart> {
  const agencies = summary.agencies
    .map((agency, place) => ({ agency, place }))
    .toSorted((a, b) => (a.agency < b.agency ? -1 : 1));
  for (const { agency, place } of agencies) {
    const periods = edition.windows.map((_, window) => tallies.of(place, window, summary));
    for (const [window, tally] of periods.entries()) {
      if (tally !== null) yield { agency, kind: 'period', ...spanOf(edition, [window]), tally };
    }
    for (const joined of edition.joined) {
      const parts = joined.periods.flatMap((period) => periods[period] ?? []);
      if (parts.length === 0) continue;
      yield {
        agency,
        kind: 'window',
        ...spanOf(edition, joined.periods),
        window: joined.code,
        tally: mergedTally(parts),
      };
    }
  }
}

function spanOf(
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
