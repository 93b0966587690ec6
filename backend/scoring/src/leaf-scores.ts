import { exactTicks, TICKS_PER_ONE } from './decimal-string';
import type { SheetInput } from './input-document';
import { known } from './known';
import type { LeafNode } from './prepared-rubric';
import type { Rational } from './rational';
import type { MetricPoints } from './result-document';
import type { ShareTable } from './share-table';

/** Scores of a tree's leaves, in its order, as whole multiples of 1/unit; null where a leaf does not apply. */
export interface LeafScores {
  readonly unit: bigint;
  readonly ticks: readonly (bigint | null)[];
}

/** One juror's marks and the entry's metric points; the points stand alike in every juror's total. (docs/rules/panel.md 2) */
export function leafScores(
  leaves: readonly LeafNode[],
  marks: SheetInput['marks'],
  points: readonly MetricPoints[],
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

/** For each leaf whether it applies. */
export function applyingLeaves({ ticks }: LeafScores): readonly boolean[] {
  return ticks.map((count) => count !== null);
}

/** A node's score under one column, exact; null where nothing under it applies. */
export function nodeScore(table: ShareTable, node: string, { unit, ticks }: LeafScores): Rational | null {
  const shares = table.shares.get(node);
  if (shares === undefined) return null;
  let numerator = 0n;
  for (let leaf = 0; leaf < shares.length; leaf += 1) numerator += known(shares[leaf]) * (ticks[leaf] ?? 0n);
  return { numerator, denominator: table.unit * unit };
}
