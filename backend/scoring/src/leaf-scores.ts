import { ticksOf, type DecimalString } from './decimal-string';
import type { SheetInput } from './input-document';
import type { Integer } from './integer';
import { known } from './known';
import { powerOfTen } from './power-of-ten';
import type { LeafNode } from './prepared-rubric';

/** Scores of a tree's leaves, in its order, as whole multiples of 1/unit; null where a leaf does not apply. */
export interface LeafScores {
  readonly unit: Integer;
  readonly ticks: readonly (Integer | null)[];
}

/** What a metric or a measure gives; null where it does not apply. */
export interface LeafPoints {
  readonly node: string;
  readonly points: DecimalString | null;
}

/** Leaves, and places at which each of their scores is a whole number of ticks. */
export interface Leaves {
  readonly leaves: readonly LeafNode[];
  /** By code where each stands among them. */
  readonly leafOf: ReadonlyMap<string, number>;
  readonly leafPlaces: number;
}

/** The points by leaf, which are the same beside the marks of every juror; null for a mark and for what does not apply. */
export function pointTicks({ leaves, leafPlaces }: Leaves, points: readonly LeafPoints[]): LeafScores['ticks'] {
  return leaves.map(({ code, kind }) => {
    if (kind === 'mark') return null;
    const text = points.find(({ node }) => node === code)?.points ?? null;
    return text === null ? null : ticksOf(text, leafPlaces);
  });
}

/** One juror's marks and the points of the entry's metrics and measures; the points stand alike in every juror's total. (docs/rules/panel.md 2) */
export function leafScores(
  { leafOf, leafPlaces }: Leaves,
  marks: SheetInput['marks'],
  points: LeafScores['ticks'],
): LeafScores {
  const ticks = points.slice();
  for (const { criterion, value } of marks) ticks[known(leafOf.get(criterion))] = ticksOf(value, leafPlaces);
  return { unit: powerOfTen(leafPlaces), ticks };
}
