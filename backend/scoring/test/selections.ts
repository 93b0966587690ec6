import fc from 'fast-check';
import type { ClassQuota, EntryInput, InputDocument, Quota, TiePolicy } from '../src/input-document';

/** Quotas with and without classes and written policies, and award categories; of the groups IP and UPP. */
const anyPolicy: fc.Arbitrary<TiePolicy> = fc.constantFrom(
  { kind: 'ruling' },
  { kind: 'include-all' },
  { kind: 'exclude-all' },
  { kind: 'lot', seed: 'fedcba9876543210' },
);

const few = fc.constantFrom(undefined, 0, 1, 2);
const shortfall = fc.constantFrom('open' as const, 'pool' as const);

interface Numbers {
  readonly cap: number | undefined;
  readonly inner: number | undefined;
  readonly floor: number | undefined;
  readonly kept: number | undefined;
  readonly shortfall: 'open' | 'pool';
}

/** X with P and Q in it, and Y, which has no cap, so that no place is out of everybody's reach. */
function classesOf({ cap, inner, floor, kept, shortfall: left }: Numbers): readonly ClassQuota[] {
  return [
    { class: 'X', ...(cap !== undefined && { cap: cap + (kept ?? 0) }) },
    { class: 'P', inside: 'X', ...(inner !== undefined && { cap: inner }) },
    { class: 'Q', inside: 'X', ...(kept !== undefined && { floor: kept, shortfall: left }) },
    { class: 'Y', ...(floor !== undefined && { floor, shortfall: left }) },
  ];
}

const classedQuota = (group: string): fc.Arbitrary<Quota> =>
  fc
    .record({ cap: few, inner: few, floor: few, kept: few, shortfall, more: fc.nat(3), ties: anyPolicy })
    .map(({ more, ties, ...numbers }) => ({
      group,
      places: (numbers.floor ?? 0) + (numbers.kept ?? 0) + more,
      classes: classesOf(numbers),
      ties,
    }));

const plainQuota = (group: string): fc.Arbitrary<Quota> => fc.nat(5).map((places) => ({ group, places }));
const anyQuota = (group: string): fc.Arbitrary<Quota> => fc.oneof(plainQuota(group), classedQuota(group));

export const anySelection: fc.Arbitrary<InputDocument['selection']> = fc.oneof(
  {
    arbitrary: fc.tuple(anyQuota('IP'), anyQuota('UPP')).map((quotas) => ({ kind: 'shortlist' as const, quotas })),
    weight: 2,
  },
  {
    arbitrary: fc.tuple(fc.nat(3), fc.nat(3)).map(([first, second]) => ({
      kind: 'winners' as const,
      categories: [
        { category: 'first', group: 'IP', places: first },
        { category: 'second', group: 'IP', places: second },
      ],
    })),
    weight: 1,
  },
);

/** Classes for an entry; P lies in X, which may be named beside it. */
export const anyClasses: fc.Arbitrary<readonly string[]> = fc.constantFrom([], ['X'], ['P'], ['X', 'P'], ['Q'], ['Y']);

/** The entries as they are where their group's quota has classes, and without theirs where it has none. */
export function withKnownClasses(
  entries: readonly EntryInput[],
  selection: InputDocument['selection'],
): readonly EntryInput[] {
  const quotas = selection.kind === 'shortlist' ? selection.quotas : [];
  const classed = new Set(quotas.filter(({ classes }) => classes !== undefined).map(({ group }) => group));
  return entries.map(({ classes, ...entry }) =>
    classes !== undefined && classed.has(entry.group) ? { ...entry, classes } : entry,
  );
}
