import type { InputDocument, RulingInput } from './input-document';
import { known } from './known';
import { latestAssignments } from './latest-rulings';
import { placedIn, repeatedIn, type Placed, type Problem } from './problem';

export type RulingProblemCode =
  | 'ruling-repeated'
  | 'ruling-without-reason'
  | 'ruling-of-unknown-group'
  | 'ruling-of-unknown-category'
  | 'ruling-of-no-category'
  | 'ruling-selects-twice'
  | 'ruling-selects-stranger'
  | 'ruling-above-places'
  | 'double-win';

type RulingProblem = Problem<RulingProblemCode>;

/** What a ruling speaks of: the entries of its group, and the places of its category. */
interface Scope {
  readonly groups: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
  readonly categories: ReadonlyMap<string, { readonly group: string; readonly places: number }>;
}

/** What is wrong with the rulings themselves; whether one still fits the result is decided there. (docs/rules/winners.md 6) */
export function rulingProblems(input: InputDocument): readonly RulingProblem[] {
  const rulings = placedIn(input.rulings, 'rulings');
  const scope = scopeOf(input);
  const repeated = repeatedIn(rulings, ({ code }) => code).map(({ value, path }): RulingProblem => ({
    code: 'ruling-repeated',
    path: `${path}.code`,
    facts: { ruling: value.code },
  }));
  const own = rulings.flatMap((ruling) => [
    ...textProblems(ruling),
    ...scopeProblems(ruling, scope),
    ...choiceProblems(ruling, scope),
  ]);
  return [...repeated, ...own, ...doubleWins(rulings)];
}

function scopeOf({ entries, rubrics, selection }: InputDocument): Scope {
  const categories = selection.kind === 'winners' ? selection.categories : [];
  return {
    groups: new Map(entries.map(({ code, group }) => [code, group])),
    known: new Set(rubrics.map(({ group }) => group)),
    categories: new Map(categories.map(({ category, group, places }) => [category, { group, places }])),
  };
}

function textProblems({ value: ruling, path }: Placed<RulingInput>): readonly RulingProblem[] {
  if (ruling.reason.trim() !== '') return [];
  return [{ code: 'ruling-without-reason', path: `${path}.reason`, facts: { ruling: ruling.code } }];
}

function scopeProblems({ value: ruling, path }: Placed<RulingInput>, scope: Scope): readonly RulingProblem[] {
  const facts = { ruling: ruling.code, group: ruling.group, category: ruling.category ?? '' };
  if (!scope.known.has(ruling.group)) return [{ code: 'ruling-of-unknown-group', path: `${path}.group`, facts }];
  if (ruling.category === null) {
    const isForShortlist = ruling.kind === 'tie-at-cut' && scope.categories.size === 0;
    return isForShortlist ? [] : [{ code: 'ruling-of-no-category', path: `${path}.category`, facts }];
  }
  if (scope.categories.get(ruling.category)?.group === ruling.group) return [];
  return [{ code: 'ruling-of-unknown-category', path: `${path}.category`, facts }];
}

function choiceProblems({ value: ruling, path }: Placed<RulingInput>, scope: Scope): readonly RulingProblem[] {
  const selected = placedIn(ruling.selected, `${path}.selected`);
  const places = ruling.category === null ? undefined : scope.categories.get(ruling.category)?.places;
  const facts = { ruling: ruling.code, selected: selected.length, places: places ?? 0 };
  const isTooMany = places !== undefined && selected.length > places;
  return [
    ...(isTooMany ? [{ code: 'ruling-above-places', path: `${path}.selected`, facts } as const] : []),
    ...repeatedIn(selected, (code) => code).map(({ value, path: place }): RulingProblem => ({
      code: 'ruling-selects-twice',
      path: place,
      facts: { entry: value },
    })),
    ...selected
      .filter(({ value }) => scope.groups.get(value) !== ruling.group)
      .map(({ value, path: place }): RulingProblem => ({
        code: 'ruling-selects-stranger',
        path: place,
        facts: { entry: value },
      })),
  ];
}

/** Nobody wins two categories of a group, by ruling either; rulings that a later one replaced do not count. */
function doubleWins(rulings: readonly Placed<RulingInput>[]): readonly RulingProblem[] {
  const paths = new Map(rulings.map(({ value, path }) => [value.code, path]));
  const wins = latestAssignments(rulings.map(({ value }) => value)).flatMap((ruling) =>
    placedIn([...new Set(ruling.selected)], `${known(paths.get(ruling.code))}.selected`),
  );
  return repeatedIn(wins, (code) => code).map(({ value, path }) => ({
    code: 'double-win',
    path,
    facts: { entry: value },
  }));
}
