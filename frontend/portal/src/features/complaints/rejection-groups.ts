import type { ComplaintRejectionView, RejectedRowView, RowProblemCode } from '@anggakara/contracts';

/** One problem: how many rows have it, and the first of them. */
export interface RejectionGroup {
  readonly code: RowProblemCode;
  readonly rows: number;
  readonly first: readonly RejectedRowView[];
}

/** The most frequent problem first. */
export function rejectionGroups(
  rejections: readonly ComplaintRejectionView[],
  first: readonly RejectedRowView[],
): readonly RejectionGroup[] {
  return rejections
    .map(({ code, rows }) => ({ code, rows, first: first.filter((row) => row.code === code) }))
    .toSorted((a, b) => b.rows - a.rows);
}
