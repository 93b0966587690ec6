import {
  type ComplaintCounts,
  COUNT_FIELDS,
  countProblems,
  type CountProblem,
  metricsOf,
  rate,
  type Rate,
  STATUS_FIELDS,
  sumDifference,
} from '@anggakara/scoring';

export { COUNT_FIELDS, STATUS_FIELDS } from '@anggakara/scoring';
export type CountField = keyof ComplaintCounts;
export type StatusField = (typeof STATUS_FIELDS)[number];

/** Counts while they are typed: a null is a field without a number yet. */
export type PartialCounts = Readonly<Record<CountField, number | null>>;

/** What follows from the counts typed so far, by the very functions of the server. */
export interface CountHints {
  /** The stated whole against its parts; null while one of them is missing. */
  readonly sum: { readonly sum: number; readonly difference: number } | null;
  readonly resolved: Rate | null;
  readonly followedUp: Rate | null;
  /** Received less archived and other authorities'. */
  readonly valid: number | null;
  /** Mean working days to the first follow-up, four decimals; null until everything is there and possible. */
  readonly meanDays: string | null;
}

export function countHints(counts: PartialCounts): CountHints {
  const { received, resolved, inProcess } = counts;
  const complete = completeCounts(counts);
  return {
    sum: sumOf(counts),
    resolved: received === null || resolved === null ? null : rate(resolved, received),
    followedUp:
      received === null || resolved === null || inProcess === null ? null : rate(resolved + inProcess, received),
    valid: validOf(counts),
    meanDays:
      complete === null || countProblems(complete).length > 0 ? null : metricsOf(complete).meanFirstFollowUpWorkingDays,
  };
}

/** Why the counts cannot be true; nothing is said before all of them are there. */
export function impossibleCounts(counts: PartialCounts): readonly CountProblem[] {
  const complete = completeCounts(counts);
  return complete === null ? [] : countProblems(complete);
}

function completeCounts(counts: PartialCounts): ComplaintCounts | null {
  const pairs = COUNT_FIELDS.map((field) => [field, counts[field]] as const);
  return pairs.some(([, count]) => count === null) ? null : (Object.fromEntries(pairs) as unknown as ComplaintCounts);
}

function sumOf(counts: PartialCounts): CountHints['sum'] {
  const parts = STATUS_FIELDS.map((field) => counts[field]).filter((count) => count !== null);
  if (counts.received === null || parts.length < STATUS_FIELDS.length) return null;
  return sumDifference(counts.received, parts);
}

function validOf({ received, archived, notAuthority }: PartialCounts): number | null {
  if (received === null || archived === null || notAuthority === null) return null;
  const valid = received - archived - notAuthority;
  return valid < 0 ? null : valid;
}
