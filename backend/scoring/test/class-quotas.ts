import fc from 'fast-check';
import type { ClassQuota, EntryInput, InputDocument, Quota, TiePolicy } from '../src/input-document';
import { anEntry, aRubric, aSheet, anInput, ASSUMED } from './builders';

/** A small group with classes: each entry its score and its class, and what the quota says. */
export interface SmallGroup {
  readonly entries: readonly SmallEntry[];
  readonly quota: Quota;
}

export interface SmallEntry {
  readonly code: string;
  readonly score: number;
  readonly class: string | null;
}

const RUBRIC = aRubric({ tieChain: { elements: [], provenance: ASSUMED } });

/** Its document; every entry's score is its own mark, and no chain tells equals apart. */
export function documentOf({ entries, quota }: SmallGroup, parts: Partial<InputDocument> = {}): InputDocument {
  return anInput({
    rubrics: [{ group: 'IP', rubric: RUBRIC }],
    entries: entries.map(entryOf),
    sheets: entries.map(({ code, score }) => aSheet(code, { A: score, B: score })),
    selection: { kind: 'shortlist', quotas: [quota] },
    ...parts,
  });
}

function entryOf({ code, class: own }: SmallEntry): EntryInput {
  return anEntry(code, own === null ? {} : { classes: [own] });
}

/** The classes X and Y apart, and P and Q inside X; the caps and floors fit each other. */
const SHAPE = [
  { class: 'X' },
  { class: 'Y' },
  { class: 'P', inside: 'X' },
  { class: 'Q', inside: 'X' },
] as const satisfies readonly ClassQuota[];

const LOT: TiePolicy = { kind: 'lot', seed: '00000000075bcd15' };
export const POLICIES: readonly TiePolicy[] = [
  { kind: 'ruling' },
  { kind: 'include-all' },
  { kind: 'exclude-all' },
  LOT,
];

interface Numbers {
  readonly caps: readonly (number | null)[];
  readonly floors: readonly (number | null)[];
  readonly shortfalls: readonly ('open' | 'pool')[];
}

const four = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 4, maxLength: 4 });

/** Caps are raised to what the floors inside them need. */
function classesOf({ caps, floors, shortfalls }: Numbers): readonly ClassQuota[] {
  const declared = SHAPE.map((shape, at): ClassQuota => {
    const floor = floors[at] ?? null;
    return { ...shape, ...(floor === null ? {} : { floor, shortfall: shortfalls[at] ?? 'pool' }) };
  });
  return declared.map((one, at): ClassQuota => {
    const cap = caps[at] ?? null;
    return cap === null ? one : { ...one, cap: Math.max(cap, placesOf(one, declared)) };
  });
}

/** The places that the floor of a class and those inside it need. */
function placesOf({ class: code, floor = 0 }: ClassQuota, classes: readonly ClassQuota[]): number {
  const inner = classes.filter(({ inside }) => inside === code).map((one) => placesOf(one, classes));
  return Math.max(
    floor,
    inner.reduce((sum, need) => sum + need, 0),
  );
}

/** The least number of places that the floors need. */
function placesNeeded(classes: readonly ClassQuota[]): number {
  const outer = classes.filter(({ inside }) => inside === undefined);
  return outer.reduce((sum, one) => sum + placesOf(one, classes), 0);
}

interface Shape {
  readonly floors: boolean;
  /** How many different scores there are: few make many ties. */
  readonly scores: 'distinct' | number;
}

/** At most seven entries, each in the class it is born in or in none. */
export function smallGroups({ floors, scores }: Shape): fc.Arbitrary<SmallGroup> {
  const score = scores === 'distinct' ? fc.integer({ min: 1, max: 49 }) : fc.integer({ min: 1, max: scores });
  return fc
    .record({
      members: fc.uniqueArray(fc.record({ score, class: fc.constantFrom(null, 'X', 'Y', 'P', 'Q') }), {
        maxLength: 7,
        ...(scores === 'distinct' ? { selector: (one) => one.score } : { comparator: () => false }),
      }),
      caps: four(fc.constantFrom(null, 0, 1, 2, 3)),
      floors: four(floors ? fc.constantFrom(null, 1, 2) : fc.constant(null)),
      shortfalls: four(fc.constantFrom('open' as const, 'pool' as const)),
      more: fc.nat(4),
      ties: fc.constantFrom(...POLICIES),
    })
    .map(({ members, more, ties, ...numbers }) => {
      const classes = classesOf(numbers);
      const open = members.some((one) => one.class === null);
      return {
        entries: [
          ...members.map((one, at) => ({ ...one, code: `E${at}` })),
          ...(open ? [] : [{ code: 'Z', score: 0, class: null }]),
        ],
        quota: { group: 'IP', places: placesNeeded(classes) + more, classes, ties },
      };
    });
}
