import { byText } from '../order';
import { known } from '../known';
import type { EntryResult } from '../result-document';
import type { CriterionNode, Rubric } from '../rubric';
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

type Totals = EntryResult['jurors'][number]['totals'];

/** Null where one of the ranking columns says nothing. */
function totalOf(totals: Totals, { rankedBy }: Rubric): number | null {
  const values = rankedBy.indices.map((index) => totals.find((one) => one.index === index)?.total);
  return values.every((value) => value !== undefined) ? meanOf(values.map(Number)) : null;
}

/** Scores of the leaves for the ranked entries to which all of them apply, with each leaf's share of the whole. */
export function weighedScoresOf(entries: readonly EntryResult[], rubric: Rubric): WeighedScores {
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
