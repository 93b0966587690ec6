import type { ComplaintCounts, Rate } from '../complaint-counts';
import { cappedDays, followedUp, LEAST_VALID_COMPLAINTS, validComplaints } from '../complaint-metrics';
import type { DecimalString } from '../decimal-string';
import { improvement, percentOf, rate } from '../rate';
import { difference, quotient, whole } from '../rational';
import { rounded } from '../rounding';

/** Positive is better in each; days in percent of the earlier window, rates in percentage points, one decimal. */
export type ComplaintImprovement =
  | { readonly kind: 'too-few'; readonly least: number }
  | {
      readonly kind: 'compared';
      /** Null where the earlier window took no days at all: nothing is faster than that. */
      readonly firstFollowUpPercent: DecimalString | null;
      readonly followedUpPoints: DecimalString;
      readonly resolvedPoints: DecimalString;
      readonly withinSlaPoints: DecimalString;
    };

/** M7, of two windows counted by the same definitions. (docs/rules/complaints.md 14) */
export function complaintImprovement(base: ComplaintCounts, now: ComplaintCounts): ComplaintImprovement {
  const [before, after] = [validComplaints(base), validComplaints(now)];
  if (Math.min(before, after) < LEAST_VALID_COMPLAINTS) return { kind: 'too-few', least: LEAST_VALID_COMPLAINTS };
  const points = (countOf: (counts: ComplaintCounts) => number): DecimalString =>
    rounded(difference(percentOf(countOf(now), after), percentOf(countOf(base), before)), 1);
  const meanOf = (counts: ComplaintCounts, valid: number) => quotient(whole(cappedDays(counts)), whole(valid));
  return {
    kind: 'compared',
    firstFollowUpPercent:
      cappedDays(base) === 0 ? null : rounded(improvement(meanOf(base, before), meanOf(now, after)), 1),
    followedUpPoints: points(followedUp),
    resolvedPoints: points(({ resolved }) => resolved),
    withinSlaPoints: points(({ withinSla }) => withinSla),
  };
}

/** Administrators who logged in during the last month, of all; throws on more of them than there are. (docs/rules/complaints.md 15) */
export function administratorActivity(active: number, administrators: number): Rate {
  if (active > administrators) throw new RangeError(`${active} of ${administrators} administrators cannot be active`);
  return rate(active, administrators);
}
