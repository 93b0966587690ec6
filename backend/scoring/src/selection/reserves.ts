import { known } from '../known';
import { type ClassTree, GROUP } from './class-tree';
import type { Member } from './level';
import { room, type Room } from './room';

/**
 * Who is no reserve, and by which full class: after the last place the filling goes on in rank order, by the caps alone, with
 * all reserves of one rank side by side. (docs/rules/shortlist.md 10)
 */
export function barredReserves(
  ranks: readonly (readonly Member[])[],
  selected: ReadonlySet<string>,
  tree: ClassTree,
): ReadonlyMap<string, string> {
  if (tree.codes.length === 1) return new Map();
  const endless = endlessRoom(tree);
  const members = ranks.flat();
  for (const { node } of members.filter(({ code }) => selected.has(code))) endless.take(node);
  return new Map(
    ranks.flatMap((rank) =>
      barredOf(
        rank.filter(({ code }) => !selected.has(code)),
        endless,
        tree,
      ),
    ),
  );
}

/** Those of one rank whose class is full; the others take what there is. */
function barredOf(
  others: readonly Member[],
  endless: Room,
  { codes }: ClassTree,
): readonly (readonly [string, string])[] {
  const barred = others.flatMap(({ code, node }) => {
    const full = endless.fullClass(node);
    return full === null ? [] : [[code, known(codes[full])] as const];
  });
  for (const { node } of others) if (endless.blockedBy(node) === null) endless.take(node);
  return barred;
}

/** As many places as anybody needs, and none kept. */
function endlessRoom(tree: ClassTree): Room {
  const nothing = tree.codes.map(() => 0);
  return room({ ...tree, caps: tree.caps.with(GROUP, Infinity) }, { kept: nothing, open: nothing, unfilled: nothing });
}
