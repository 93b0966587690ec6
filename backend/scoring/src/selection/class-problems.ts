import { isCode } from '../code';
import type { ClassQuota, EntryInput, Quota } from '../input-document';
import { known } from '../known';
import { placedIn, repeatedIn, type Placed, type Problem } from '../problem';
import { classesAround, classTree, GROUP, innermost, pathOf, type ClassTree } from './class-tree';
import { isSeed } from './lot';

export type ClassProblemCode =
  | 'class-without-code'
  | 'class-repeated'
  | 'class-inside-unknown'
  | 'class-inside-itself'
  | 'class-number-not-whole'
  | 'floor-above-cap'
  | 'floor-without-shortfall'
  | 'shortfall-without-floor'
  | 'floors-above-cap'
  | 'floors-above-places'
  | 'caps-below-places'
  | 'classes-overlap'
  | 'class-unknown'
  | 'class-named-twice'
  | 'lot-without-seed';

type ClassProblem = Problem<ClassProblemCode>;

/** What is wrong with the classes and the written tie policy of a quota. (docs/rules/shortlist.md 13) */
export function quotaProblems(quota: Placed<Quota>, entries: readonly EntryInput[]): readonly ClassProblem[] {
  const classes = placedIn(quota.value.classes ?? [], `${quota.path}.classes`);
  const around = new Map(classes.map(({ value }) => [value.class, value.inside]));
  const own = [
    ...repeatedIn(classes, (one) => one.class).map((one) => classProblem('class-repeated', one, 'class')),
    ...classes.flatMap((one) => [...numberProblems(one), ...insideProblems(one, around)]),
  ];
  const together = own.length > 0 || classes.length === 0 ? [] : sumProblems(quota, entries);
  return [...own, ...together, ...seedProblems(quota)];
}

function classProblem(
  code: ClassProblemCode,
  { value, path }: Placed<ClassQuota>,
  part: keyof ClassQuota,
  facts: Problem['facts'] = {},
): ClassProblem {
  return { code, path: `${path}.${part}`, facts: { class: value.class, ...facts } };
}

function numberProblems(placed: Placed<ClassQuota>): readonly ClassProblem[] {
  const { cap, floor, shortfall, class: code } = placed.value;
  const isCodeOdd = !isCode(code);
  const odd = (['cap', 'floor'] as const).filter((part) => !isCount(placed.value[part] ?? 0));
  const isAbove = cap !== undefined && floor !== undefined && floor > cap;
  return [
    ...(isCodeOdd ? [classProblem('class-without-code', placed, 'class')] : []),
    ...odd.map((part) => classProblem('class-number-not-whole', placed, part)),
    ...(isAbove ? [classProblem('floor-above-cap', placed, 'floor', { cap, floor })] : []),
    ...shortfallProblems(placed, { hasFloor: floor !== undefined, hasShortfall: shortfall !== undefined }),
  ];
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

function shortfallProblems(
  placed: Placed<ClassQuota>,
  { hasFloor, hasShortfall }: { readonly hasFloor: boolean; readonly hasShortfall: boolean },
): readonly ClassProblem[] {
  if (hasFloor === hasShortfall) return [];
  return [
    hasFloor
      ? classProblem('floor-without-shortfall', placed, 'floor')
      : classProblem('shortfall-without-floor', placed, 'shortfall'),
  ];
}

function insideProblems(
  placed: Placed<ClassQuota>,
  around: ReadonlyMap<string, string | undefined>,
): readonly ClassProblem[] {
  const { inside, class: code } = placed.value;
  if (inside === undefined) return [];
  if (!around.has(inside)) return [classProblem('class-inside-unknown', placed, 'inside', { inside })];
  return isInsideItself(code, around) ? [classProblem('class-inside-itself', placed, 'inside', { inside })] : [];
}

function isInsideItself(code: string, around: ReadonlyMap<string, string | undefined>): boolean {
  return classesAround(code, around).has(code);
}

/** Floors that do not fit into what is around them, and caps under which places could never be filled. */
function sumProblems({ value: quota, path }: Placed<Quota>, entries: readonly EntryInput[]): readonly ClassProblem[] {
  const tree = classTree(quota);
  const floors = floorsOf(tree);
  const { places } = quota;
  const inner = known(quota.classes).flatMap((one, at): readonly ClassProblem[] => {
    const node = known(tree.nodeOf.get(one.class));
    const [floor, cap] = [known(floors[node]), known(tree.caps[node])];
    if (floor <= cap) return [];
    return [
      { code: 'floors-above-cap', path: `${path}.classes[${at}].cap`, facts: { class: one.class, floors: floor, cap } },
    ];
  });
  const sum = known(floors[GROUP]);
  const facts = { group: quota.group, places };
  if (sum > places) {
    return [...inner, { code: 'floors-above-places', path: `${path}.classes`, facts: { ...facts, floors: sum } }];
  }
  const caps = capacityOf(tree, entries);
  if (caps >= places || entries.length <= caps) return inner;
  return [...inner, { code: 'caps-below-places', path: `${path}.classes`, facts: { ...facts, caps } }];
}

/** Places that have to be kept for each class and those inside it. */
function floorsOf({ codes, parents, floors }: ClassTree): readonly number[] {
  const inside = codes.map(() => 0);
  for (let node = codes.length - 1; node > GROUP; node--) {
    inside[node] = Math.max(known(inside[node]), known(floors[node]));
    inside[known(parents[node])] = known(inside[known(parents[node])]) + known(inside[node]);
  }
  return inside;
}

/** How many may be selected at most, if every class has entries enough. */
function capacityOf(tree: ClassTree, entries: readonly EntryInput[]): number {
  const direct = new Set(entries.map(({ classes }) => innermost(tree, classes)));
  const isParent = new Set(tree.parents);
  const able = tree.codes.map((_, node) => (direct.has(node) || !isParent.has(node) ? Infinity : 0));
  for (let node = tree.codes.length - 1; node > GROUP; node--) {
    const parent = known(tree.parents[node]);
    able[parent] = known(able[parent]) + Math.min(known(able[node]), known(tree.caps[node]));
  }
  return known(able[GROUP]);
}

function seedProblems({ value: { group, ties }, path }: Placed<Quota>): readonly ClassProblem[] {
  if (ties?.kind !== 'lot' || isSeed(ties.seed)) return [];
  return [{ code: 'lot-without-seed', path: `${path}.ties.seed`, facts: { group, seed: ties.seed } }];
}

/** What is wrong with the classes that an entry names; the quota is that of its group, without a problem. */
export function entryClassProblems({ value, path }: Placed<EntryInput>, quota: Quota): readonly ClassProblem[] {
  const tree = classTree(quota);
  const named = placedIn(known(value.classes), `${path}.classes`);
  const facts = { entry: value.code, group: value.group };
  const problem = (code: ClassProblemCode, { value: own, path: place }: Placed<string>): ClassProblem => ({
    code,
    path: place,
    facts: { ...facts, class: own },
  });
  const own = [
    ...named.filter((one) => !tree.nodeOf.has(one.value)).map((one) => problem('class-unknown', one)),
    ...repeatedIn(named, (code) => code).map((one) => problem('class-named-twice', one)),
  ];
  const inner = innermost(tree, value.classes);
  const line = pathOf(tree, inner).map((node) => known(tree.codes[node]));
  const beside = known(tree.codes[inner]);
  const strangers = named.filter((one) => tree.nodeOf.has(one.value) && !line.includes(one.value));
  const overlaps = strangers.map((one): ClassProblem => {
    const overlap = problem('classes-overlap', one);
    return { ...overlap, facts: { ...overlap.facts, beside } };
  });
  return [...own, ...overlaps];
}
