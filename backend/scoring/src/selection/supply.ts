import { known } from '../known';
import { GROUP, type ClassTree } from './class-tree';

/** What can be done about the floors, by node. */
export interface Supply {
  /** Places that are kept for the class: its floor, or as many as it can take where the rest returns to the pool. */
  readonly kept: readonly number[];
  /** Places of the class that stay open because nobody can take them; its own, not those of a class inside it. */
  readonly open: readonly number[];
  /** Places of the floor that nobody can take. */
  readonly unfilled: readonly number[];
}

/**
 * A class with fewer entries than its floor leaves places open or returns them to the pool; an open place is one of every
 * class around it. (docs/rules/shortlist.md 9)
 */
export function supplyOf(tree: ClassTree, members: readonly number[], staysOpen: ReadonlySet<number>): Supply {
  const size = tree.codes.length;
  const able = [...members];
  const [kept, open, unfilled] = [zeros(size), zeros(size), zeros(size)];
  for (let node = size - 1; node > GROUP; node--) {
    const most = Math.min(known(tree.caps[node]), known(able[node]));
    const short = Math.max(0, known(tree.floors[node]) - most);
    const left = staysOpen.has(node) ? short : 0;
    unfilled[node] = short;
    open[node] = left;
    kept[node] = known(tree.floors[node]) - short + left;
    const parent = known(tree.parents[node]);
    able[parent] = known(able[parent]) + most + left;
  }
  return { kept, open, unfilled };
}

function zeros(size: number): number[] {
  return Array.from({ length: size }, () => 0);
}
