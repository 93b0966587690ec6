import { bestMoves, longestPaths, type AssignmentTask, type Move, type Paths } from './assignment-moves';

/** An assignment of the greatest worth, and which of its parts every other one of that worth shares. */
export interface Assignment {
  readonly worth: bigint;
  /** By category: entries that have a place of it in every best assignment. */
  readonly certain: readonly (readonly number[])[];
  /** By category: entries that have a place of it in some best assignments. */
  readonly possible: readonly (readonly number[])[];
}

/** Where each entry is: the number of a category, or the number of categories for none. */
type Held = readonly number[];

/**
 * Gives as many places as can be given, no entry two, for the greatest worth in sum. Entries are moved along the best
 * paths between few categories: the time grows with entries times places. (docs/rules/winners.md 3, 4)
 */
export function bestAssignment(task: AssignmentTask): Assignment {
  const nowhere = task.places.length;
  let held: Held = task.worth.map(() => nowhere);
  for (;;) {
    const moves = bestMoves(task, held);
    const paths = longestPaths(moves);
    const target = bestFreeCategory(task, held, paths);
    if (target === null) return described(task, held);
    held = moved(held, pathOf(paths, moves, target));
  }
}

/** Free places of each category. */
function freePlaces({ places }: AssignmentTask, held: Held): readonly number[] {
  return places.map((count, category) => count - held.filter((where) => where === category).length);
}

function bestFreeCategory(task: AssignmentTask, held: Held, paths: Paths): number | null {
  const nowhere = task.places.length;
  const gains = freePlaces(task, held).map((free, category) =>
    free > 0 ? (paths.gain[nowhere]?.[category] ?? null) : null,
  );
  return gains.reduce<number | null>((best, gain, category) => {
    if (gain === null) return best;
    const bestGain = best === null ? null : (gains[best] ?? null);
    return bestGain === null || gain > bestGain ? category : best;
  }, null);
}

/** The moves from outside to the category, along the best path. */
function pathOf({ next }: Paths, moves: readonly (readonly Move[])[], target: number): readonly Move[] {
  const path: Move[] = [];
  for (let from = moves.length - 1; from !== target;) {
    const to = next[from]?.[target] ?? target;
    const move = moves[from]?.[to];
    if (move !== undefined) path.push(move);
    from = to;
  }
  return path;
}

function moved(held: Held, path: readonly Move[]): Held {
  const targets = new Map(path.map(({ entry, to }) => [entry, to]));
  return held.map((where, entry) => targets.get(entry) ?? where);
}

function described(task: AssignmentTask, held: Held): Assignment {
  const free = freePlaces(task, held);
  const paths = longestPaths(bestMoves(task, held, free));
  const alternatives = held.map((from, entry) =>
    task.places.map((_, to) => isAsGood(task, paths, { entry, from, to })),
  );
  const leaves = held.map((from, entry) => isAsGood(task, paths, { entry, from, to: task.places.length }));
  const entries = held.map((_, entry) => entry);
  const isCertain = (entry: number): boolean => leaves[entry] === false && !(alternatives[entry] ?? []).includes(true);
  const sum = (total: bigint, where: number, entry: number): bigint => total + (task.worth[entry]?.[where] ?? 0n);
  return {
    worth: held.reduce(sum, 0n),
    certain: task.places.map((_, category) => entries.filter((one) => held[one] === category && isCertain(one))),
    possible: task.places.map((_, category) =>
      entries.filter((one) => (held[one] === category ? !isCertain(one) : alternatives[one]?.[category] === true)),
    ),
  };
}

/** Whether some best assignment has the entry elsewhere: its move is made good by others' moves back to where it was. */
function isAsGood(
  { worth, places }: AssignmentTask,
  { gain }: Paths,
  { entry, from, to }: { readonly entry: number; readonly from: number; readonly to: number },
): boolean {
  if (from === to) return false;
  const worthAt = (where: number): bigint | null => (where === places.length ? 0n : (worth[entry]?.[where] ?? null));
  const [before, after] = [worthAt(from), worthAt(to)];
  const back = gain[to]?.[from] ?? null;
  return before !== null && after !== null && back !== null && after - before + back === 0n;
}
