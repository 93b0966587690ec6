import { COUNT_FIELDS, type ComplaintCounts, dayNumber } from '@anggakara/scoring';
import type { ClaimedPeriod, ReportingPeriodView } from '@anggakara/contracts';

type Counts = { readonly [field in keyof ComplaintCounts]: number | null };

const BLANK = Object.fromEntries(COUNT_FIELDS.map((field) => [field, null])) as unknown as Counts;

/** A period that nobody has filled in, over the window that the edition asks for. */
function blankPeriod({ code, start, end }: ReportingPeriodView): ClaimedPeriod {
  return { period: code, start, end, ...BLANK };
}

/** Every period of the edition in the order of time, as claimed or blank. */
export function claimPeriods(
  periods: readonly ReportingPeriodView[],
  claimed: readonly ClaimedPeriod[],
): readonly ClaimedPeriod[] {
  return periods
    .toSorted((a, b) => dayNumber(a.start) - dayNumber(b.start))
    .map((period) => claimed.find(({ period: code }) => code === period.code) ?? blankPeriod(period));
}

/** What is stored with what is typed over it. */
export function overlaid(stored: readonly ClaimedPeriod[], typed: readonly ClaimedPeriod[]): readonly ClaimedPeriod[] {
  const named = new Set(typed.map(({ period }) => period));
  return [...stored.filter(({ period }) => !named.has(period)), ...typed];
}

/** The counts of a period, null while one is not filled in. */
export function completeCounts(period: ClaimedPeriod): ComplaintCounts | null {
  return COUNT_FIELDS.some((field) => period[field] === null) ? null : (period as ComplaintCounts);
}
