import type { InputDocument } from './input-document';
import { placedIn, repeatedIn, type Placed, type Problem } from './problem';

export type SelectionProblemCode =
  | 'quota-repeated'
  | 'quota-of-unknown-group'
  | 'category-repeated'
  | 'category-of-unknown-group'
  | 'category-without-index'
  | 'places-not-whole';

type SelectionProblem = Problem<SelectionProblemCode>;

interface Places {
  readonly group: string;
  readonly places: number;
}

/** What is wrong with the quotas or the award categories. (docs/rules/shortlist.md 1, docs/rules/winners.md 1) */
export function selectionProblems(input: InputDocument): readonly SelectionProblem[] {
  return input.selection.kind === 'shortlist'
    ? quotaProblems(input, placedIn(input.selection.quotas, 'selection.quotas'))
    : categoryProblems(input, placedIn(input.selection.categories, 'selection.categories'));
}

function quotaProblems(input: InputDocument, quotas: readonly Placed<Places>[]): readonly SelectionProblem[] {
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
