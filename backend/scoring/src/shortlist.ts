import type { Quota, RulingInput } from './input-document';
import { known } from './known';
import type { ClassResult, DrawnLot, OpenTie, Outcome } from './result-document';
import { classResults } from './selection/class-results';
import { GROUP, type ClassTree } from './selection/class-tree';
import { cutsOf, type Cuts } from './selection/cuts';
import { fieldOf, type Entrants } from './selection/field';
import { givenPlaces, type BrokenTie, type GivenPlaces } from './selection/given-places';
import { barredReserves } from './selection/reserves';

/** Who gets the places of a group, by code. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly openTies: readonly OpenTie[];
  /** Rulings that decided something. */
  readonly used: ReadonlySet<string>;
}

export interface Shortlist extends Selection, Cuts {
  /** What became of each ranked entry. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Unselected entries that are no reserves, and by which full class. */
  readonly barred: ReadonlyMap<string, string>;
  /** Null where the quota has no classes. */
  readonly classes: readonly ClassResult[] | null;
  readonly lots: readonly DrawnLot[];
}

/**
 * The places of a group go to the best that its classes allow. Entries tied across a last place wait for a ruling unless a
 * written policy decides; nobody is chosen by name, code or time. (docs/rules/shortlist.md 1-12)
 */
export function shortlist(entrants: Entrants, quota: Quota, rulings: readonly RulingInput[]): Shortlist {
  const field = fieldOf(entrants, quota, rulings);
  const given = givenPlaces(field);
  const { outcomes } = given;
  const selected = selectedOf(given);
  const open = given.ties.filter(({ outcomes: own }) => [...own.values()].some(({ kind }) => kind === 'tied-at-cut'));
  return {
    selected,
    openTies: open.map((tie) => openTie(tie, entrants.group, field.tree)),
    used: new Set(given.ties.flatMap(({ ruling }) => (ruling === null ? [] : [ruling.code]))),
    outcomes,
    barred: barredReserves(field.ranks, selected, field.tree),
    classes: quota.classes === undefined ? null : classResults(quota.classes, field, selected),
    lots: given.ties.flatMap(({ lots }) => lots),
    ...cutsOf(field, given),
  };
}

function selectedOf({ outcomes }: GivenPlaces): ReadonlySet<string> {
  const selected = new Set<string>();
  for (const [code, { kind }] of outcomes) if (kind === 'selected') selected.add(code);
  return selected;
}

function openTie({ tie, node }: BrokenTie, group: string, { codes }: ClassTree): OpenTie {
  const entries = tie.members.map(({ code }) => code);
  const whose = node === GROUP ? {} : { class: known(codes[node]) };
  return { group, category: null, ...whose, entries, freePlaces: tie.held.length };
}
