import { known } from '../known';
import { type ClassTree, GROUP } from './class-tree';
import type { Member } from './level';
import { room } from './room';

/**
 * Who is no reserve, and by which full class: after the last place the filling goes on in rank order, by the caps alone, with
 * all reserves of one rank side by side. (docs/rules/shortlist.md 10)
 */
export function barredReserves(
  ranks: readonly (readonly Member[])[],
  selected: ReadonlySet<string>,
  tree: ClassTree,
): ReadonlyMap<string, string> {
  const nothing = tree.codes.map(() => 0);
  const endless = room(
    { ...tree, caps: tree.caps.with(GROUP, Infinity) },
    { kept: nothing, open: nothing, unfilled: nothing },
  );
  for (const { code, node } of ranks.flat()) if (selected.has(code)) endless.take(node);
  return new Map(
    ranks.flatMap((members) => {
      const others = members.filter(({ code }) => !selected.has(code));
      const full = others.map(({ code, node }) => [code, endless.fullClass(node)] as const);
      for (const { node } of others) if (endless.blockedBy(node) === null) endless.take(node);
      return full.flatMap(([code, node]) => (node === null ? [] : [[code, known(tree.codes[node])] as const]));
    }),
  );
}
