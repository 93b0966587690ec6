import { known } from './known';
import type { PanelScore } from './panel-score';
import type { Column } from './prepared-rubric';

/** Parts of a whole, all of one denominator. */
export interface Parts {
  readonly numerators: ReadonlyMap<string, bigint>;
  readonly denominator: bigint;
}

/**
 * What each leaf gives to the score of an entry's own stage under a column, and each composite that stands under no other one
 * in place of its leaves; the parts sum to the score exactly. Points by place have no such parts. (docs/rules/ranking.md 6,
 * docs/rules/measures.md 11, docs/rules/panel.md 11)
 */
export function contributionsOf({ prepared, scores }: PanelScore, column: Column): Parts {
  const { table, values } = known(scores.get(column));
  const own = known(table.shares.get(prepared.rubric.root.code));
  const numerators = new Map<string, bigint>();
  if (prepared.rubric.panel.method === 'rank-points') return { numerators, denominator: 1n };
  table.terms.forEach((code, term) => {
    const ticks = values.ticks[term] ?? null;
    if (ticks === null || !prepared.linear.has(code)) return;
    numerators.set(code, (numerators.get(code) ?? 0n) + known(own[term]) * ticks);
  });
  return { numerators, denominator: table.unit * values.unit };
}

/** The first parts less the second ones, leaf by leaf; a leaf that one of them lacks gives it nothing. */
export function differenceOf(first: Parts, second: Parts): Parts {
  // Most entries of a group have one denominator: it stays as short as it is.
  const isCommon = first.denominator === second.denominator;
  const [own, other] = isCommon ? [1n, 1n] : [second.denominator, first.denominator];
  const numerators = new Map<string, bigint>();
  for (const [leaf, minuend] of first.numerators) numerators.set(leaf, minuend * own);
  for (const [leaf, subtrahend] of second.numerators) {
    numerators.set(leaf, (numerators.get(leaf) ?? 0n) - subtrahend * other);
  }
  return { numerators, denominator: first.denominator * own };
}
