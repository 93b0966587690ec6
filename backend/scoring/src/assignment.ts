import {
  bestMoves,
  gainOf,
  longestPaths,
  type AssignmentTask,
  type Move,
  type Path,
  type Step,
  type Table,
} from './assignment-moves';
import { known } from './known';

/** An assignment of the greatest worth, and which of its parts every other one of that worth shares. */
export interface Assignment {
  readonly worth: bigint;
  /** By category: entries that have a place of it in every best assignment. */
  readonly certain: readonly (readonly number[])[];
  /** By category: entries that have a place of it in some best assignments, but not in all. */
  readonly possible: readonly (readonly number[])[];
}

/** The spot of each entry. */
type Held = readonly number[];

/**
 * Gives as many places as can be given, no entry two, for the greatest worth in sum. Entries are moved along the best
 * paths between few categories: the time grows with entries times places. (docs/rules/winners.md 3, 4)
 */
export function bestAssignment(task: AssignmentTask): Assignment {
  let held: Held = task.worth.map(() => task.places.length);
  for (;;) {
    const moves = bestMoves(task, held);
    const paths = longestPaths(moves);
    const target = bestFreeCategory(freePlaces(task, held), paths);
    if (target === null) return described(task, held);
    held = moved(held, { paths, moves, target });
  }
}

/** Free places of each category. */
function freePlaces({ places }: AssignmentTask, held: Held): readonly number[] {
  return places.map((count, category) => count - held.filter((where) => where === category).length);
}

/** The category with a free place to which the best path from outside leads; null where none does. */
function bestFreeCategory(free: readonly number[], paths: Table<Path>): number | null {
  const gains = free.map((places, category) => (places > 0 ? (paths[free.length]?.[category]?.gain ?? null) : null));
  const known = gains.filter((gain) => gain !== null);
  if (known.length === 0) return null;
  return gains.indexOf(known.reduce((most, gain) => (gain > most ? gain : most)));
}

interface Way {
  readonly paths: Table<Path>;
  readonly moves: Table<Move>;
  readonly target: number;
}

/** Everybody after the moves from outside to the target, along the best path. */
function moved(held: Held, { paths, moves, target }: Way): Held {
  const spots = new Map<number, number>();
  for (let from = moves.length - 1; from !== target;) {
    const { next: to } = known(paths[from]?.[target]);
    spots.set(known(moves[from]?.[to]).entry, to);
    from = to;
  }
  return held.map((where, entry) => spots.get(entry) ?? where);
}

function described(task: AssignmentTask, held: Held): Assignment {
  const paths = longestPaths(bestMoves(task, held, freePlaces(task, held)));
  const outside = task.places.length;
  const entries = held.map((from, entry) => {
    const goesTo = [...task.places.keys(), outside].filter((to) => isAsGood(task, paths, { entry, from, to }));
    return { entry, from, goesTo, worth: task.worth[entry]?.[from] ?? 0n };
  });
  const codes = (chosen: typeof entries): readonly number[] => chosen.map(({ entry }) => entry);
  return {
    worth: entries.reduce((sum, { worth }) => sum + worth, 0n),
    certain: task.places.map((_, category) =>
      codes(entries.filter(({ from, goesTo }) => from === category && goesTo.length === 0)),
    ),
    possible: task.places.map((_, category) =>
      codes(entries.filter(({ from, goesTo }) => (from === category ? goesTo.length > 0 : goesTo.includes(category)))),
    ),
  };
}

/** Whether some best assignment has the entry elsewhere: others' moves back to where it was make its own good. */
function isAsGood(
  task: AssignmentTask,
  paths: Table<Path>,
  { entry, ...step }: Step & { readonly entry: number },
): boolean {
  const gain = gainOf(task, entry, step);
  const back = paths[step.to]?.[step.from] ?? null;
  return gain !== null && back !== null && gain + back.gain === 0n;
}
