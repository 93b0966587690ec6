import { known } from '../known';
import { bestFirst, competitionRanks } from '../ranking';

export interface TickRanking {
  /** Rows of the ranked entries, best first; equals in the order in which they came. */
  readonly order: Int32Array;
  /** For each row from 1; 0 where it is not ranked. (docs/rules/ranking.md 1, 2) */
  readonly ranks: Int32Array;
}

/** The rows that have a score (`retained` is not 0), by their keys and then by each column of a chain. */
export function tickRanking(retained: Uint8Array, columns: readonly Float64Array[]): TickRanking {
  const rows = rowsOf(retained);
  const keys = columns.map((column) => keysOf(rows, column));
  const order = bestFirst(keys);
  const found = competitionRanks(keys, order);
  const ranks = new Int32Array(retained.length);
  for (let place = 0; place < rows.length; place += 1) ranks[rows[place] as number] = found[place] as number;
  for (let place = 0; place < order.length; place += 1) order[place] = rows[order[place] as number] as number;
  return { order, ranks };
}

function rowsOf(retained: Uint8Array): Int32Array {
  const rows = new Int32Array(retained.length);
  let length = 0;
  for (let row = 0; row < retained.length; row += 1) {
    rows[length] = row;
    length += retained[row] === 0 ? 0 : 1;
  }
  return rows.subarray(0, length);
}

function keysOf(rows: Int32Array, column: Float64Array): Float64Array {
  const keys = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) keys[place] = column[rows[place] as number] as number;
  return keys;
}

export interface TickShortlist {
  /** Rows, best first. */
  readonly selected: Int32Array;
  /** Rows that share the rank across the last place: they wait for a ruling. */
  readonly tied: Int32Array;
}

/** The best of a ranking. A rank that reaches across the last place is not cut through. (docs/rules/shortlist.md 2, 3) */
export function tickShortlist({ order, ranks }: TickRanking, places: number): TickShortlist {
  const [last, next] = [order[places - 1], order[places]];
  const isTied = last !== undefined && next !== undefined && ranks[last] === ranks[next];
  if (!isTied) return { selected: order.slice(0, places), tied: new Int32Array(0) };
  const shared = ranks[last];
  const first = known(shared) - 1;
  const tied = order.subarray(first).findIndex((row) => ranks[row] !== shared);
  return {
    selected: order.slice(0, first),
    tied: order.slice(first, tied === -1 ? order.length : first + tied),
  };
}
