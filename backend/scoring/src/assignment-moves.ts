/** Entries by categories: what it is worth that the entry takes a place of the category; null where it may not. */
export interface AssignmentTask {
  readonly worth: readonly (readonly (bigint | null)[])[];
  readonly places: readonly number[];
}

/** The move of one entry, or of a free place where `entry` is -1; without gain where there is none. */
export interface Move {
  readonly entry: number;
  readonly to: number;
  readonly gain: bigint | null;
}

/** Greatest gain from each place to each other one over any number of moves, and the first step towards it. */
export interface Paths {
  readonly gain: readonly (readonly (bigint | null)[])[];
  readonly next: readonly (readonly number[])[];
}

/**
 * The best single move between any two of the categories and "no category", the last one. With free places given, they
 * move as entries worth nothing do.
 */
export function bestMoves(
  { worth, places }: AssignmentTask,
  held: readonly number[],
  free: readonly number[] | null = null,
): readonly (readonly Move[])[] {
  const nowhere = places.length;
  const spots = Array.from({ length: nowhere + 1 }, (_, spot) => spot);
  const worthAt = (entry: number, spot: number): bigint | null =>
    spot === nowhere ? 0n : (worth[entry]?.[spot] ?? null);
  const moves = spots.map((from) => spots.map((to): Move => freeMove(from, to, free)));
  held.forEach((from, entry) => {
    const row = moves[from] ?? [];
    const before = worthAt(entry, from) ?? 0n;
    for (const to of spots) {
      const after = to === from ? null : worthAt(entry, to);
      const best = row[to]?.gain ?? null;
      if (after !== null && (best === null || after - before > best)) row[to] = { entry, to, gain: after - before };
    }
  });
  return moves;
}

function freeMove(from: number, to: number, free: readonly number[] | null): Move {
  const isFree = free !== null && from !== to && (from === free.length || (free[from] ?? 0) > 0);
  return { entry: -1, to, gain: isFree ? 0n : null };
}

/** Floyd and Warshall's paths; a best assignment has no round trip that gains. */
export function longestPaths(moves: readonly (readonly Move[])[]): Paths {
  const gain = moves.map((row) => row.map((move) => move.gain));
  const next = moves.map((row) => row.map((move) => move.to));
  const spots = moves.map((_, spot) => spot);
  for (const over of spots) {
    for (const [from, gains] of gain.entries()) {
      const first = gains[over] ?? null;
      if (first === null || from === over) continue;
      for (const to of spots) {
        const second = gain[over]?.[to] ?? null;
        const known = gains[to] ?? null;
        const isBetter = second !== null && to !== from && (known === null || first + second > known);
        if (isBetter) gains[to] = first + second;
        if (isBetter) next[from] = (next[from] ?? []).with(to, next[from]?.[over] ?? over);
      }
    }
  }
  return { gain, next };
}
