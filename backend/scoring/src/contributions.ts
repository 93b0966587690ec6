import { minus, plus, times, type Integer } from './integer';
import { known } from './known';
import type { PanelScore } from './panel-score';
import type { Column } from './prepared-rubric';

/** Parts of a whole, all of one denominator. */
export interface Parts {
  readonly codes: readonly string[];
  /** By code; null where there is no part. */
  readonly numerators: readonly (Integer | null)[];
  readonly denominator: Integer;
}

/**
 * What each leaf gives to the score of an entry's own stage under a column, and each composite that stands under no other one
 * in place of its leaves; the parts sum to the score exactly. Points by place have no such parts. (docs/rules/ranking.md 6,
 * docs/rules/measures.md 11, docs/rules/panel.md 11)
 */
export function contributionsOf({ prepared, scores }: PanelScore, column: Column): Parts {
  const { codes, terms, count } = prepared.linear;
  if (prepared.rubric.panel.method === 'rank-points') {
    return { codes, numerators: codes.map(() => null), denominator: 1 };
  }
  const { table, values } = known(scores.get(column));
  const shares = known(table.shares.get(prepared.rubric.root.code));
  const numerators = terms.map((first) => {
    let part: Integer | null = null;
    // Where columns are joined the terms of each stand beside those of the others.
    for (let term = first; term < shares.length; term += count) {
      const ticks = values.ticks[term] ?? null;
      if (ticks !== null) part = plus(part ?? 0, times(known(shares[term]), ticks));
    }
    return part;
  });
  return { codes, numerators, denominator: times(table.unit, values.unit) };
}

/** The first parts of a rubric less the second ones, leaf by leaf; a leaf that one of them lacks gives it nothing. */
export function differenceOf(first: Parts, second: Parts): Parts {
  // Most entries of a group have one denominator: it stays as short as it is.
  const isCommon = first.denominator === second.denominator;
  const [own, other] = isCommon ? [1, 1] : [second.denominator, first.denominator];
  const numerators = first.numerators.map((minuend, place) => {
    const subtrahend = second.numerators[place] ?? null;
    if (minuend === null && subtrahend === null) return null;
    return minus(times(minuend ?? 0, own), times(subtrahend ?? 0, other));
  });
  return { codes: first.codes, numerators, denominator: times(first.denominator, own) };
}
