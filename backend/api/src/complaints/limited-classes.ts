import { type ClassTally, complaintTallies, tallyInto } from '@anggakara/scoring';
import { complaintRules, type CountingRules } from './counting-rules';
import { unpackedRows } from './packed-rows';

/** Rows that are counted by other limits. */
export interface LimitsOrder {
  readonly rules: CountingRules;
  /** Of one agency each, as `PACKED_ROW` writes them. */
  readonly packed: readonly Uint8Array[];
}

/** The part of a tally that limits decide. */
export interface LimitedPeriod {
  /** Code of the period. */
  readonly period: string;
  readonly classes: readonly ClassTally[];
}

/** For each agency the periods in which it has complaints. (docs/rules/complaints.md 9, 10, 36) */
export function limitedClasses({ rules, packed }: LimitsOrder): readonly (readonly LimitedPeriod[])[] {
  const known = complaintRules(rules);
  return packed.map((rows) => {
    const tallies = complaintTallies(known);
    tallyInto(tallies, unpackedRows(rows).columns);
    return rules.windows.flatMap(({ code }, window) => {
      const tally = tallies.of(0, window);
      return tally === null ? [] : [{ period: code, classes: tally.classes }];
    });
  });
}
