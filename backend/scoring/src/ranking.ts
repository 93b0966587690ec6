/**
 * Standard competition ranks of n rows by integer keys: the first column decides, the next one separates equals, and so
 * on; more is better. Equals share a rank and the next rank is skipped: 1, 2, 2, 4. (docs/rules/ranking.md 1, 2)
 */
export function competitionRanks(columns: readonly Float64Array[]): Int32Array {
  const order = bestFirst(columns);
  const ranks = new Int32Array(order.length);
  let rank = 1;
  order.forEach((row, place) => {
    const previous = place === 0 ? undefined : order[place - 1];
    if (previous !== undefined && firstDifference(columns, previous, row) !== -1) rank = place + 1;
    ranks[row] = rank;
  });
  return ranks;
}

/** Row numbers from best to worst; equals keep the order in which they came. */
export function bestFirst(columns: readonly Float64Array[]): Int32Array {
  const length = columns[0]?.length ?? 0;
  const rows = Int32Array.from({ length }, (_, row) => row);
  return rows.toSorted((a, b) => {
    for (const column of columns) {
      const verdict = (column[b] ?? 0) - (column[a] ?? 0);
      if (verdict !== 0 && !Number.isNaN(verdict)) return verdict;
    }
    return a - b;
  });
}

/** Number of the first column in which two rows differ; -1 for equals. */
export function firstDifference(columns: readonly Float64Array[], a: number, b: number): number {
  return columns.findIndex((column) => column[a] !== column[b]);
}

/**
 * For each row that shares the first column with another: the column, from 1, that last told it from its neighbours; 0 for
 * rows that nothing had to separate or nothing did. (docs/rules/ranking.md 3)
 */
export function separatingColumns(columns: readonly Float64Array[]): Int32Array {
  const order = bestFirst(columns);
  const separating = new Int32Array(order.length);
  for (let place = 1; place < order.length; place += 1) {
    const [better, worse] = [order[place - 1] ?? 0, order[place] ?? 0];
    const column = Math.max(0, firstDifference(columns, better, worse));
    separating[better] = Math.max(separating[better] ?? 0, column);
    separating[worse] = Math.max(separating[worse] ?? 0, column);
  }
  return separating;
}
