import { exactTicks, TICKS_PER_ONE, type DecimalString } from './decimal-string';
import type { SheetInput } from './input-document';
import type { LeafNode } from './prepared-rubric';

/** Scores of a tree's leaves, in its order, as whole multiples of 1/unit; null where a leaf does not apply. */
export interface LeafScores {
  readonly unit: bigint;
  readonly ticks: readonly (bigint | null)[];
}

/** What a metric or a measure gives; null where it does not apply. */
export interface LeafPoints {
  readonly node: string;
  readonly points: DecimalString | null;
}

/** One juror's marks and the points of the entry's metrics and measures; the points stand alike in every juror's total. (docs/rules/panel.md 2) */
export function leafScores(
  leaves: readonly LeafNode[],
  marks: SheetInput['marks'],
  points: readonly LeafPoints[],
): LeafScores {
  const ticks = leaves.map(({ code, kind }) => {
    const text =
      kind === 'mark'
        ? marks.find(({ criterion }) => criterion === code)?.value
        : points.find(({ node }) => node === code)?.points;
    return text === undefined || text === null ? null : exactTicks(text);
  });
  return { unit: TICKS_PER_ONE, ticks };
}
