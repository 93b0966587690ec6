import { known } from './known';
import type { PanelScore } from './panel-score';
import type { Column } from './prepared-rubric';

/** Parts of a whole, all of one denominator. */
export interface Parts {
  readonly numerators: ReadonlyMap<string, bigint>;
  readonly denominator: bigint;
}

/** What each leaf gives to an entry's score under a column; the parts sum to it exactly. (docs/rules/ranking.md 6) */
export function contributionsOf({ prepared, tables, leaves }: PanelScore, column: Column): Parts {
  const { unit, shares } = known(tables.get(column));
  const own = known(shares.get(prepared.rubric.root.code));
  const numerators = new Map<string, bigint>();
  prepared.leaves.forEach(({ code }, leaf) => {
    const ticks = leaves.ticks[leaf] ?? null;
    if (ticks !== null) numerators.set(code, known(own[leaf]) * ticks);
  });
  return { numerators, denominator: unit * leaves.unit };
}

/** The first parts less the second ones, leaf by leaf; a leaf that one of them lacks gives it nothing. */
export function differenceOf(first: Parts, second: Parts): Parts {
  const leaves = [...new Set([...first.numerators.keys(), ...second.numerators.keys()])];
  const gaps = leaves.map((leaf): readonly [string, bigint] => {
    const [minuend, subtrahend] = [first.numerators.get(leaf) ?? 0n, second.numerators.get(leaf) ?? 0n];
    return [leaf, minuend * second.denominator - subtrahend * first.denominator];
  });
  return { numerators: new Map(gaps), denominator: first.denominator * second.denominator };
}
