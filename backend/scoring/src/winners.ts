import { bestAssignment, type Assignment } from './assignment';
import type { AssignmentTask } from './assignment-moves';
import type { RankedScore } from './group-ranking';
import type { RulingInput } from './input-document';
import { known } from './known';
import { latestAssignments, latestFirst } from './latest-rulings';
import { byText } from './order';
import type { OpenTie } from './result-document';
import type { Selection } from './shortlist';
import { worthOf } from './worth';

/** A category of a group with its order of the group's entries, best first. */
export interface CategoryField {
  readonly category: string;
  readonly group: string;
  readonly places: number;
  readonly rounding: readonly number[];
  readonly ranked: readonly RankedScore[];
}

export interface Winners extends Selection {
  /** Winners by a ruling, not by the assignment alone. */
  readonly byRuling: ReadonlySet<string>;
  /** Whom the scores alone propose, or may: without a place they are passed over by a ruling. */
  readonly proposed: ReadonlySet<string>;
  /** Codes of the certain winners by category. */
  readonly byCategory: ReadonlyMap<string, readonly string[]>;
  /** Categories whose winners the plenary has named. */
  readonly ruledCategories: ReadonlySet<string>;
}

/**
 * Who wins which category of one group: nobody two, the sum of the published index scores as large as can be, equal sums
 * told apart by the tie chain. What then is still open waits for a ruling. (docs/rules/winners.md 2-6)
 */
export function winners(fields: readonly CategoryField[], rulings: readonly RulingInput[]): Winners {
  const ranked = new Set(fields[0]?.ranked.map(codeOf));
  const named = latestAssignments(rulings).filter(({ selected }) => selected.every((code) => ranked.has(code)));
  const proposal = proposed(fields, []);
  const start = named.length === 0 ? proposal : proposed(fields, named);
  const state = latestFirst(rulings)
    .filter(({ kind }) => kind === 'tie-at-cut')
    .reduce(ruled, { proposal: start, used: [] });
  return described(state.proposal, { proposal, named, ties: state.used });
}

/** The best assignment of some candidates to the categories that no ruling has filled. */
interface Proposal {
  readonly fields: readonly CategoryField[];
  readonly codes: readonly string[];
  readonly task: AssignmentTask;
  readonly best: Assignment;
}

function codeOf({ panel }: RankedScore): string {
  return panel.entry.code;
}

function proposed(fields: readonly CategoryField[], named: readonly RulingInput[]): Proposal {
  const filled = new Set(named.map(({ category }) => category));
  const taken = new Set(named.flatMap(({ selected }) => selected));
  const codes = candidates(fields, taken);
  const worth = fields.map((field) => worthByCode(field, new Set(codes)));
  const task = {
    worth: codes.map((code) => worth.map((column) => known(column.get(code)))),
    places: fields.map(({ category, places }) => (filled.has(category) ? 0 : places)),
  };
  return { fields, codes, task, best: bestAssignment(task) };
}

/** Only entries among the best of some category, as many as there are places in all, can be in a best assignment. */
function candidates(fields: readonly CategoryField[], taken: ReadonlySet<string>): readonly string[] {
  const places = fields.reduce((sum, field) => sum + field.places, taken.size);
  const near = fields.flatMap(({ ranked }) => ranked.filter(({ rank }) => rank <= places).map(codeOf));
  return [...new Set(near)].filter((code) => !taken.has(code)).toSorted(byText);
}

function worthByCode(field: CategoryField, codes: ReadonlySet<string>): ReadonlyMap<string, bigint> {
  const near = field.ranked.filter((one) => codes.has(codeOf(one)));
  return new Map(near.map((one) => [codeOf(one), worthOf(one)]));
}

interface Ruled {
  readonly proposal: Proposal;
  readonly used: readonly RulingInput[];
}

/** It fills exactly the free places, and only with tied entries. (docs/rules/winners.md 5) */
function fitsTie({ selected }: RulingInput, { entries, freePlaces }: OpenTie): boolean {
  return selected.length === freePlaces && selected.every((code) => entries.includes(code));
}

/** The proposal after a ruling on a tie, if it still fits: the assignment must remain as good as without it. */
function ruled(state: Ruled, ruling: RulingInput): Ruled {
  const { proposal, used } = state;
  const tie = tiesOf(proposal).find(({ category }) => category === ruling.category);
  if (tie === undefined || !fitsTie(ruling, tie)) return state;
  const column = proposal.fields.findIndex(({ category }) => category === ruling.category);
  const tied = new Set(tie.entries);
  const chosen = new Set(ruling.selected);
  const worth = proposal.task.worth.map((row, entry) => {
    const code = known(proposal.codes[entry]);
    if (!tied.has(code)) return row;
    return row.map((value, place) => ((place === column) === chosen.has(code) ? value : null));
  });
  const task = { ...proposal.task, worth };
  const best = bestAssignment(task);
  if (best.worth !== proposal.best.worth) return state;
  return { proposal: { ...proposal, task, best }, used: [...used, ruling] };
}

/** Categories for whose last places several choices are equally good. (docs/rules/winners.md 4) */
function tiesOf({ fields, codes, task, best }: Proposal): readonly OpenTie[] {
  return fields.flatMap(({ group, category }, column) => {
    const entries = codesOf(codes, best.possible[column]);
    const left = known(task.places[column]) - known(best.certain[column]).length;
    return entries.length === 0 ? [] : [{ group, category, entries, freePlaces: Math.min(left, entries.length) }];
  });
}

interface Decided {
  /** What the scores alone propose. */
  readonly proposal: Proposal;
  readonly named: readonly RulingInput[];
  readonly ties: readonly RulingInput[];
}

function described(settled: Proposal, { proposal, named, ties }: Decided): Winners {
  const namedBy = new Map(named.map(({ category, selected }) => [category, selected]));
  const byCategory = new Map(
    settled.fields.map(({ category }, column) => [category, namedBy.get(category) ?? certainOf(settled, column)]),
  );
  const selected = new Set([...byCategory.values()].flat());
  const hopeful = proposal.fields.flatMap((_, column) => [
    ...certainOf(proposal, column),
    ...codesOf(proposal.codes, proposal.best.possible[column]),
  ]);
  return {
    byCategory,
    ruledCategories: new Set([...namedBy.keys()].filter((category) => category !== null)),
    selected,
    byRuling: new Set([...named, ...ties].flatMap((ruling) => ruling.selected)),
    proposed: new Set(hopeful),
    openTies: tiesOf(settled),
    used: new Set([...named, ...ties].map(({ code }) => code)),
  };
}

function certainOf({ codes, best }: Proposal, column: number): readonly string[] {
  return codesOf(codes, best.certain[column]);
}

function codesOf(codes: readonly string[], entries: readonly number[] | undefined): readonly string[] {
  return known(entries).map((entry) => known(codes[entry]));
}
