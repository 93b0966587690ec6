import { known } from './known';
/** Entries by categories: what it is worth that the entry takes a place of the category; null where it may not. */
export interface AssignmentTask {
  readonly worth: readonly (readonly (bigint | null)[])[];
  readonly places: readonly number[];
}

/** From one spot to another. A spot is the number of a category, or the number of categories for "in none". */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** The move of one entry, or of a free place where `entry` is -1. */
export interface Move {
  readonly entry: number;
  readonly gain: bigint;
}

/** The greatest gain over any number of moves, and the spot after the first of them. */
export interface Path {
  readonly gain: bigint;
  readonly next: number;
}

/** By spot and spot; null where there is no way. */
export type Table<T> = readonly (readonly (T | null)[])[];

/** What is gained when an entry goes from the spot where it is to another; null where it may not. */
export function gainOf({ worth, places }: AssignmentTask, entry: number, { from, to }: Step): bigint | null {
  const row = known(worth[entry]);
  const worthAt = (spot: number): bigint | null => (spot === places.length ? 0n : (row[spot] ?? null));
  const after = worthAt(to);
  return after === null ? null : after - known(worthAt(from));
}

/**
 * The best single move between any two spots. With free places given, they move as entries worth nothing do; there are
 * always more of them outside.
 */
export function bestMoves(
  task: AssignmentTask,
  held: readonly number[],
  free: readonly number[] | null = null,
): Table<Move> {
  const spots = Array.from({ length: task.places.length + 1 }, (_, spot) => spot);
  const entries = spots.map((spot) => held.flatMap((where, entry) => (where === spot ? [entry] : [])));
  const isFree = ({ from }: Step): boolean => free !== null && (free[from] ?? 1) > 0;
  return spots.map((from) =>
    spots.map((to) => {
      const step = { from, to };
      const moves = known(entries[from]).map((entry) => moveOf(entry, gainOf(task, entry, step)));
      return moves.reduce(better, isFree(step) ? { entry: -1, gain: 0n } : null);
    }),
  );
}

function moveOf(entry: number, gain: bigint | null): Move | null {
  return gain === null ? null : { entry, gain };
}

/** The one that gains more; of equals the first. */
function better<T extends { readonly gain: bigint }>(first: T | null, second: T | null): T | null {
  if (first === null || second === null) return first ?? second;
  return second.gain > first.gain ? second : first;
}

/** Floyd and Warshall's paths; a best assignment has no round trip that gains. */
export function longestPaths(moves: Table<Move>): Table<Path> {
  const direct: Table<Path> = moves.map((row) =>
    row.map((move, to) => (move === null ? null : { gain: move.gain, next: to })),
  );
  return direct.reduce<Table<Path>>(
    (paths, _, over) =>
      paths.map((row, from) =>
        row.map((path, to) => (from === to ? null : better(path, joined(row[over], paths[over]?.[to])))),
      ),
    direct,
  );
}

function joined(first: Path | null | undefined, second: Path | null | undefined): Path | null {
  return first && second ? { gain: first.gain + second.gain, next: first.next } : null;
}
