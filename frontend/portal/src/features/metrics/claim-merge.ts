import type { ClaimedPeriod } from '@anggakara/contracts';
import { COUNT_FIELDS, type CountField } from '../../data/count-hints';

export type MergedField = 'start' | 'end' | CountField;
const FIELDS: readonly MergedField[] = ['start', 'end', ...COUNT_FIELDS];

type Value = string | number | null;

/** One field that two people changed differently. */
export interface Clash {
  readonly period: string;
  readonly field: MergedField;
  readonly mine: Value;
  readonly theirs: Value;
}

export interface Merge {
  /** Theirs, with what only this page changed; clashing fields hold this page's value. */
  readonly periods: readonly ClaimedPeriod[];
  readonly clashes: readonly Clash[];
}

/** Field by field over the copy that both started from: one side's change is taken, two different ones clash. */
export function merged(
  base: readonly ClaimedPeriod[],
  mine: readonly ClaimedPeriod[],
  theirs: readonly ClaimedPeriod[],
): Merge {
  const clashes: Clash[] = [];
  const periods = theirs.map((their) => {
    const before = base.find(({ period }) => period === their.period);
    const own = mine.find(({ period }) => period === their.period);
    if (before === undefined || own === undefined) return their;
    const kept = FIELDS.filter((field) => own[field] !== before[field]);
    for (const field of kept) {
      const isClash = their[field] !== before[field] && their[field] !== own[field];
      if (isClash) clashes.push({ period: their.period, field, mine: own[field], theirs: their[field] });
    }
    return { ...their, ...Object.fromEntries(kept.map((field) => [field, own[field]])) };
  });
  return { periods, clashes };
}

/** The periods with their value where the person chose it. */
export function settled(periods: readonly ClaimedPeriod[], theirs: readonly Clash[]): readonly ClaimedPeriod[] {
  return periods.map((period) => {
    const chosen = theirs.filter((clash) => clash.period === period.period);
    return { ...period, ...Object.fromEntries(chosen.map((clash) => [clash.field, clash.theirs])) };
  });
}
