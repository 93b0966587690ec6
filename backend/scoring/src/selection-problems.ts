import { grouped } from './grouped';
import type { InputDocument, Quota } from './input-document';
import { placedIn, repeatedIn, type Placed, type Problem } from './problem';
import { entryClassProblems, quotaProblems, type ClassProblemCode } from './selection/class-problems';

export type SelectionProblemCode =
  | 'quota-repeated'
  | 'quota-of-unknown-group'
  | 'category-repeated'
  | 'category-of-unknown-group'
  | 'category-without-index'
  | 'places-not-whole'
  | ClassProblemCode;

type SelectionProblem = Problem<SelectionProblemCode>;

interface Places {
  readonly group: string;
  readonly places: number;
}

/**
 * What is wrong with the quotas or the award categories, and the classes that entries name. (docs/rules/shortlist.md 1, 13,
 * docs/rules/winners.md 1)
 */
export function selectionProblems(input: InputDocument): readonly SelectionProblem[] {
  if (input.selection.kind === 'winners') {
    return [
      ...categoryProblems(input, placedIn(input.selection.categories, 'selection.categories')),
      ...entryProblems(input, []),
    ];
  }
  const quotas = placedIn(input.selection.quotas, 'selection.quotas');
  const entries = grouped(input.entries, ({ group }) => group);
  const classes = quotas.flatMap((quota) => quotaProblems(quota, entries.get(quota.value.group) ?? []));
  return [
    ...placesProblems(input, quotas),
    ...classes,
    ...(classes.length === 0 ? entryProblems(input, input.selection.quotas) : []),
  ];
}

/** Only a quota knows classes. */
function entryProblems(input: InputDocument, quotas: readonly Quota[]): readonly SelectionProblem[] {
  const byGroup = new Map(quotas.map((quota) => [quota.group, quota]));
  return placedIn(input.entries, 'entries')
    .filter(({ value }) => value.classes !== undefined)
    .flatMap((entry) => {
      const { group } = entry.value;
      return entryClassProblems(entry, byGroup.get(group) ?? { group, places: 0 });
    });
}

function placesProblems(input: InputDocument, quotas: readonly Placed<Places>[]): readonly SelectionProblem[] {
  const groups = new Set(input.rubrics.map(({ group }) => group));
  return [
    ...repeatedIn(quotas, ({ group }) => group).map(at('quota-repeated', 'group')),
    ...quotas.filter(({ value }) => !groups.has(value.group)).map(at('quota-of-unknown-group', 'group')),
    ...quotas.filter(isNotWhole).map(at('places-not-whole', 'places')),
  ];
}

function categoryProblems(
  input: InputDocument,
  categories: readonly Placed<Places & { readonly category: string }>[],
): readonly SelectionProblem[] {
  const rubrics = new Map(input.rubrics.map(({ group, rubric }) => [group, rubric]));
  const hasNoIndex = ({ value }: Placed<Places & { readonly category: string }>): boolean =>
    rubrics.get(value.group)?.indices.every(({ code }) => code !== value.category) ?? false;
  return [
    ...repeatedIn(categories, ({ category }) => category).map(at('category-repeated', 'category')),
    ...categories.filter(({ value }) => !rubrics.has(value.group)).map(at('category-of-unknown-group', 'group')),
    ...categories.filter(hasNoIndex).map(at('category-without-index', 'category')),
    ...categories.filter(isNotWhole).map(at('places-not-whole', 'places')),
  ];
}

function isNotWhole({ value }: Placed<Places>): boolean {
  return !Number.isSafeInteger(value.places) || value.places < 0;
}

function at(code: SelectionProblemCode, part: string) {
  return ({ value, path }: Placed<Places>): SelectionProblem => ({
    code,
    path: `${path}.${part}`,
    facts: { group: value.group, places: value.places },
  });
}
