import { known } from './known';

/** What equals are called: 1, 2, 2, 4; 1, 3, 3, 4; 1, 2, 2, 3; 1, 2, 3, 4; 1, 2.5, 2.5, 4. */
export const TIE_CONVENTIONS = ['competition', 'modified', 'dense', 'ordinal', 'fractional'] as const;
export type TieConvention = (typeof TIE_CONVENTIONS)[number];

/** Equals who share a competition rank, in the order in which they came. */
interface Equals {
  readonly rank: number;
  readonly size: number;
  /** Number of distinct ranks up to this one. */
  readonly step: number;
}

/**
 * Standard competition ranks told by another convention, row by row: whole numbers from 1, halves for fractional ones. The
 * official rank is the competition rank; this is for who compares it with lists that count otherwise.
 * (docs/rules/ranking.md 15)
 */
export function ranksByConvention(ranks: readonly number[], convention: TieConvention): readonly number[] {
  const shared = equalsOf(ranks);
  const before = new Map<number, number>();
  return ranks.map((rank) => {
    const earlier = before.get(rank) ?? 0;
    before.set(rank, earlier + 1);
    return toldAs(convention, known(shared.get(rank)), earlier);
  });
}

function equalsOf(ranks: readonly number[]): ReadonlyMap<number, Equals> {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  const ascending = [...sizes].toSorted(([a], [b]) => a - b);
  return new Map(ascending.map(([rank, size], place) => [rank, { rank, size, step: place + 1 }]));
}

function toldAs(convention: TieConvention, { rank, size, step }: Equals, earlier: number): number {
  switch (convention) {
    case 'competition':
      return rank;
    case 'modified':
      return rank + size - 1;
    case 'dense':
      return step;
    case 'ordinal':
      return rank + earlier;
    case 'fractional':
      return rank + (size - 1) / 2;
  }
}
