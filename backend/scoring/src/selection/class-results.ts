import type { ClassQuota } from '../input-document';
import { known } from '../known';
import type { ClassResult } from '../result-document';
import { pathOf } from './class-tree';
import type { Field } from './field';

/** What became of every class of a quota, by class. (docs/rules/shortlist.md 9) */
export function classResults(
  classes: readonly ClassQuota[],
  { tree, supply, ranks }: Field,
  selected: ReadonlySet<string>,
): readonly ClassResult[] {
  const counts = tree.codes.map(() => 0);
  for (const { code, node } of ranks.flat()) {
    if (selected.has(code)) for (const at of pathOf(tree, node)) counts[at] = known(counts[at]) + 1;
  }
  return classes.map((one): ClassResult => {
    const node = known(tree.nodeOf.get(one.class));
    const unfilled = known(supply.unfilled[node]);
    return { ...one, selected: known(counts[node]), ...(one.floor === undefined ? {} : { unfilled }) };
  });
}
