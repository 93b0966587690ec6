import { byText } from '../order';
import { known } from '../known';
import type { EntryResult } from '../result-document';
import type { CriterionNode, Rubric } from '../rubric';
import { groupsOf, marksOf } from '../rubric-nodes';
import type { Ratings } from './ratings';
import type { WeighedScores } from './sensitivity';
import { meanOf, sumOf } from './sums';

/** Juror totals of a group under the mean of its ranking columns; entries without a counted sheet are left out. */
export function ratingsOf(entries: readonly EntryResult[], rubric: Rubric): Ratings {
  const judged = entries.filter(({ jurors }) => jurors.length > 0).toSorted((a, b) => byText(a.code, b.code));
  const jurors = [...new Set(judged.flatMap((entry) => entry.jurors.map(({ juror }) => juror)))].toSorted(byText);
  return {
    entries: judged.map(({ code }) => code),
    jurors,
    values: judged.map((entry) => {
      const totals = new Map(entry.jurors.map((one) => [one.juror, totalOf(one.totals, rubric)]));
      return jurors.map((juror) => totals.get(juror) ?? null);
    }),
  };
}

/** The rows of the entries that have a rank: nobody else takes a place. */
export function rankedRatings({ entries, jurors, values }: Ratings, results: readonly EntryResult[]): Ratings {
  const ranked = new Set(results.filter(({ standing }) => standing.kind === 'ranked').map(({ code }) => code));
  const isRanked = entries.map((entry) => ranked.has(entry));
  return {
    entries: entries.filter((_, row) => isRanked[row]),
    jurors,
    values: values.filter((_, row) => isRanked[row]),
  };
}

/**
 * What the jurors alone gave: the shares of the leaves that they mark, brought to one. The points of metrics stand alike in
 * every juror's total and would pass for agreement. The totals themselves where there is nothing else, or no shares.
 * (docs/rules/advice.md 5)
 */
export function markRatings(ratings: Ratings, results: readonly EntryResult[], rubric: Rubric): Ratings {
  const marks = marksOf(rubric).map(({ code }) => code);
  const shares = isWeightedMean(rubric) ? leafShares(rubric) : new Map<string, number>();
  if (shares.size === 0 || shares.size === marks.length) return withEquals(ratings, (_entry, _juror, total) => total);
  const own = sumOf(marks.map((code) => known(shares.get(code))));
  const sheets = new Map(
    results.flatMap(({ code, jurors }) => jurors.map((one) => [`${code}/${one.juror}`, one.marks])),
  );
  return withEquals(ratings, (entry, juror) =>
    sumOf(
      known(sheets.get(`${entry}/${juror}`)).map(
        ({ criterion, value }) => (known(shares.get(criterion)) * Number(value)) / own,
      ),
    ),
  );
}

type Given = (entry: string, juror: string, total: number) => number;

/** To nine places, as marks have them: what is equal stays equal in whatever order it was summed, since orders look at ties. */
function withEquals({ entries, jurors, values }: Ratings, given: Given): Ratings {
  const cell = (entry: number, juror: number, total: number): number =>
    Number(given(known(entries[entry]), known(jurors[juror]), total).toFixed(9));
  return {
    ...{ entries, jurors },
    values: values.map((row, entry) => row.map((total, juror) => (total === null ? null : cell(entry, juror, total)))),
  };
}

/**
 * Whether the score that ranks is the mean of the juror totals and nothing more: only of such a score do means without a
 * juror, draws about a mean and other weights say anything. (docs/rules/advice.md 14)
 */
export function isMeanOfTotals(entries: readonly EntryResult[], { panel, final }: Rubric): boolean {
  return (
    panel.method === 'mean' && final === undefined && entries.every(({ adjustments = [] }) => adjustments.length === 0)
  );
}

/** Whether every leaf has a share of the whole: no group is rounded, multiplied or summed by factors. */
function isWeightedMean(rubric: Rubric): boolean {
  return groupsOf(rubric).every(({ combine, places }) => {
    return (combine === undefined || combine.kind === 'weighted-mean') && places === undefined;
  });
}

type Totals = EntryResult['jurors'][number]['totals'];

/** Null where one of the ranking columns says nothing. */
function totalOf(totals: Totals, { rankedBy }: Rubric): number | null {
  const values = rankedBy.indices.map((index) => totals.find((one) => one.index === index)?.total);
  return values.every((value) => value !== undefined) ? meanOf(values.map(Number)) : null;
}

/**
 * Scores of the leaves for the ranked entries to which all of them apply, with each leaf's share of the whole; nothing where
 * the whole is no weighted mean of them. (docs/rules/advice.md 7)
 */
export function weighedScoresOf(entries: readonly EntryResult[], rubric: Rubric): WeighedScores {
  if (!isWeightedMean(rubric) || !isMeanOfTotals(entries, rubric))
    return { entries: [], criteria: [], weights: [], scores: [] };
  const shares = leafShares(rubric);
  const criteria = [...shares.keys()].toSorted(byText);
  const rows = entries
    .filter(({ standing }) => standing.kind === 'ranked')
    .toSorted((a, b) => byText(a.code, b.code))
    .flatMap(({ code, nodes }) => {
      const scores = criteria.map((criterion) => nodes.find(({ node }) => node === criterion)?.score ?? null);
      return scores.every((score) => score !== null) ? [{ code, scores: scores.map(Number) }] : [];
    });
  return {
    entries: rows.map(({ code }) => code),
    criteria,
    weights: criteria.map((criterion) => known(shares.get(criterion))),
    scores: rows.map(({ scores }) => scores),
  };
}

/** Each leaf's share under the mean of the ranking columns; they sum to one. */
function leafShares({ root, indices, rankedBy }: Rubric): ReadonlyMap<string, number> {
  const columns = indices.filter(({ code }) => rankedBy.indices.includes(code));
  const paths = leafPaths(root, []);
  return new Map(
    paths.map((path) => {
      const shares = columns.map(({ weights, totals }) =>
        path.slice(1).reduce((share, node, depth) => {
          return (share * known(weights[node])) / known(totals[known(path[depth])]);
        }, 1),
      );
      return [known(path.at(-1)), sumOf(shares) / columns.length];
    }),
  );
}

function leafPaths(node: CriterionNode, above: readonly string[]): readonly (readonly string[])[] {
  const path = [...above, node.code];
  return node.kind === 'group' ? node.children.flatMap((child) => leafPaths(child, path)) : [path];
}
