import { LEAST_VALID_COMPLAINTS } from './complaint-metrics';
import type { Rate } from './complaint-counts';
import type { DecimalString } from './decimal-string';
import { percentOf, rate } from './rate';
import { compared, difference, HUNDRED, product, quotient, whole } from './rational';
import { rounded } from './rounding';
import { calendarDaysElapsed } from './working-days';

/** Complaints received in one window, first and last day as ISO dates, and how many of them were resolved. */
export interface PairedWindow {
  readonly from: string;
  readonly to: string;
  readonly received: number;
  readonly resolved: number;
}

/** Which way a figure moved; neither is called better of the volume. */
export type Drift = 'up' | 'level' | 'down';

export const PAIRED_QUADRANTS = ['both-up', 'more-lower', 'fewer-higher', 'both-down', 'level'] as const;
/** Volume first, then completion; `level` where either did not move. */
export type PairedQuadrant = (typeof PAIRED_QUADRANTS)[number];

export type PairedChange =
  | { readonly kind: 'windows-differ' }
  | { readonly kind: 'too-few'; readonly least: number }
  | {
      readonly kind: 'compared';
      readonly quadrant: PairedQuadrant;
      /** Of the volume, in percent of the earlier window, one decimal. */
      readonly volumePercent: DecimalString;
      /** Of the resolved rate, in percentage points, one decimal. */
      readonly completionPoints: DecimalString;
    };

const QUADRANTS = {
  up: { up: 'both-up', level: 'level', down: 'more-lower' },
  level: { up: 'level', level: 'level', down: 'level' },
  down: { up: 'fewer-higher', level: 'level', down: 'both-down' },
} as const satisfies Record<Drift, Record<Drift, PairedQuadrant>>;

/** Volume and completion of two windows together; never one of them alone. (docs/rules/paired-view.md 1-4) */
export function pairedChange(base: PairedWindow, now: PairedWindow): PairedChange {
  if (!areSeasonallyAlike(base, now)) return { kind: 'windows-differ' };
  if (Math.min(base.received, now.received) < LEAST_VALID_COMPLAINTS) {
    return { kind: 'too-few', least: LEAST_VALID_COMPLAINTS };
  }
  const volume = product(quotient(whole(now.received - base.received), whole(base.received)), HUNDRED);
  const completion = difference(percentOf(now.resolved, now.received), percentOf(base.resolved, base.received));
  return {
    kind: 'compared',
    quadrant: QUADRANTS[movement(compared(volume, whole(0)))][movement(compared(completion, whole(0)))],
    volumePercent: rounded(volume, 1),
    completionPoints: rounded(completion, 1),
  };
}

/** Resolved of all received: both figures of the pair stand on one count. (docs/rules/paired-view.md 2) */
export function completion({ resolved, received }: PairedWindow): Rate {
  return rate(resolved, received);
}

const DAYS_OF_YEAR = 365;
const PER_INHABITANTS = 10_000;

/** Complaints per 10,000 inhabitants and year, two decimals. Throws without inhabitants. (docs/rules/paired-view.md 5) */
export function volumePerInhabitants({ from, to, received }: PairedWindow, inhabitants: number): DecimalString {
  const days = calendarDaysElapsed(from, to) + 1;
  const perYear = quotient(whole(received * PER_INHABITANTS * DAYS_OF_YEAR), whole(days));
  return rounded(quotient(perYear, whole(inhabitants)), 2);
}

function movement(sign: number): Drift {
  if (sign === 0) return 'level';
  return sign > 0 ? 'up' : 'down';
}

/** From the same day of the year to the same one, the later window after the earlier. */
function areSeasonallyAlike(base: PairedWindow, now: PairedWindow): boolean {
  const lengths = calendarDaysElapsed(base.from, base.to) - calendarDaysElapsed(now.from, now.to);
  const begins = dayOfYear(base.from) === dayOfYear(now.from);
  return base.to < now.from && begins && dayOfYear(base.to) === dayOfYear(now.to) && Math.abs(lengths) <= 1;
}

/** Month and day; the end of February is one day, whatever the year. */
function dayOfYear(date: string): string {
  const day = date.slice(5);
  return day === '02-29' ? '02-28' : day;
}
