import type { ClassQuota, Quota } from '../input-document';
import { known } from '../known';

/**
 * A quota's classes as one tree: node 0 is the group itself, whose cap are its places, and every class stands after the one
 * around it. (docs/rules/shortlist.md 7)
 */
export interface ClassTree {
  /** The group's own code is empty. */
  readonly codes: readonly string[];
  /** -1 around the group. */
  readonly parents: readonly number[];
  /** Infinity where nothing is declared. */
  readonly caps: readonly number[];
  readonly floors: readonly number[];
  readonly nodeOf: ReadonlyMap<string, number>;
}

export const GROUP = 0;

/** Of a quota whose classes have no problem. */
export function classTree({ places, classes = [] }: Quota): ClassTree {
  const around = new Map(classes.map((one) => [one.class, one.inside]));
  const depthOf = (one: ClassQuota): number => classesAround(one.class, around).size;
  const inOrder = classes.toSorted((a, b) => depthOf(a) - depthOf(b));
  const nodeOf = new Map(inOrder.map((one, at) => [one.class, at + 1]));
  return {
    codes: ['', ...inOrder.map((one) => one.class)],
    parents: [-1, ...inOrder.map(({ inside }) => (inside === undefined ? GROUP : known(nodeOf.get(inside))))],
    caps: [places, ...inOrder.map(({ cap }) => cap ?? Infinity)],
    floors: [0, ...inOrder.map(({ floor }) => floor ?? 0)],
    nodeOf,
  };
}

/** The classes around one; itself among them where it is inside itself. */
export function classesAround(code: string, around: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let at = around.get(code); at !== undefined && !seen.has(at); at = around.get(at)) seen.add(at);
  return seen;
}

/** The innermost class of an entry; the group for one of no class. */
export function innermost({ nodeOf }: ClassTree, classes: readonly string[] = []): number {
  return classes.reduce((deepest, code) => Math.max(deepest, nodeOf.get(code) ?? GROUP), GROUP);
}

/** A node and all around it, from the inside. */
export function pathOf({ parents }: Pick<ClassTree, 'parents'>, node: number): readonly number[] {
  const path: number[] = [];
  for (let at = node; at !== -1; at = known(parents[at])) path.push(at);
  return path;
}
