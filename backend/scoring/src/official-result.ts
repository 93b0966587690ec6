import { canonicalText } from './canonical-text';
import { ENGINE_VERSION } from './engine-version';
import { entryResults } from './entry-result';
import type { RankedScore } from './group-ranking';
import { lastOf } from './panel/final-score';
import { groupRuns, type GroupRun } from './group-run';
import type { InputDocument } from './input-document';
import { inputProblems } from './input-problems';
import { known } from './known';
import { placeOrders, type PlaceOrder } from './place-order';
import { counted, type Tell } from './progress';
import { splitsOf } from './panel/splits';
import type { CategoryResult, Cut, GroupResult, ResultDocument } from './result-document';
import { rounded } from './rounding';
import { sortedInput } from './sorted-input';

/**
 * The result of a stage: a pure function of the document, whatever the order of its lists. The caller hashes `inputText`.
 * Throws on a document with problems: ask `inputProblems` first. Each entry is told of twice, when it has its score and when
 * its standing is written. (docs/rules/canonical-form.md 4, 13)
 */
export function officialResult(input: InputDocument, inputHash: string, tell?: Tell): ResultDocument {
  const [problem] = inputProblems(input);
  if (problem !== undefined) throw new RangeError(`no result: ${problem.code} at ${problem.path}`);
  const document = sortedInput(input);
  const done = counted(2 * document.entries.length, tell);
  const runs = groupRuns(document, done).map((run) => ({ run, orders: placeOrders(run) }));
  const openTies = runs.flatMap(({ run }) => run.selection.openTies);
  const used = new Set(runs.flatMap(({ run }) => [...run.selection.used]));
  return {
    format: 'anggakara.result/1',
    engineVersion: ENGINE_VERSION,
    inputHash,
    edition: document.edition,
    stage: document.stage,
    state: openTies.length === 0 ? 'settled' : 'open',
    groups: runs.map(({ run, orders }) => groupResult(run, orders)),
    categories: runs.flatMap(({ run, orders }) => categoryResults(run, orders)),
    openTies,
    unusedRulings: document.rulings.map(({ code }) => code).filter((code) => !used.has(code)),
    entries: runs.flatMap(({ run, orders }) => entryResults(run, orders, done)),
  };
}

/** What is hashed as the result. (docs/rules/canonical-form.md 4) */
export function resultText(result: ResultDocument): string {
  return canonicalText(result);
}

function groupResult(
  { group, prepared, ranked, places, selection, shortlist, rounding }: GroupRun,
  orders: readonly PlaceOrder[],
): GroupResult {
  const { selected, openTies } = selection;
  const waiting = new Set(openTies.flatMap(({ entries }) => entries));
  const codes = ranked.map(({ panel }) => panel.entry.code);
  return {
    group,
    places,
    ranked: ranked.length,
    selected: codes.filter((code) => selected.has(code)),
    reserves: codes.filter((code) => !selected.has(code) && !waiting.has(code) && !shortlist?.barred.has(code)),
    ...(shortlist?.classes ? { classes: shortlist.classes } : {}),
    ...(shortlist?.lots.length ? { lots: shortlist.lots } : {}),
    cut: orders.length === 1 ? cutResult(orders[0]?.cut ?? null, rounding) : null,
    rubricCode: prepared.rubric.code,
    rubricVersion: prepared.rubric.version,
    rounding: prepared.rubric.rounding,
    ...splitsOf(orders),
  };
}

function cutResult(cut: RankedScore | null, rounding: readonly number[]): Cut | null {
  if (cut === null) return null;
  return { entry: cut.panel.entry.code, rank: cut.rank, score: rounded(cut.published, lastOf(rounding)) };
}

function categoryResults(
  { group, awards, rounding }: GroupRun,
  orders: readonly PlaceOrder[],
): readonly CategoryResult[] {
  if (awards === null) return [];
  return orders.map((order): CategoryResult => {
    const { places, ranked, selected, cut } = order;
    const category = known(order.category);
    const winners = ranked.filter(({ panel }) => selected.has(panel.entry.code));
    return {
      category,
      group,
      places,
      winners: winners.map((winner) => ({
        entry: winner.panel.entry.code,
        place: 1 + winners.filter(({ rank }) => rank < winner.rank).length,
        score: rounded(winner.published, lastOf(rounding)),
      })),
      by: awards.winners.ruledCategories.has(category) ? 'ruling' : 'assignment',
      cut: cutResult(cut, rounding),
    };
  });
}
