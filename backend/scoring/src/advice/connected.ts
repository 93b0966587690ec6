import { known } from '../known';
import type { Ratings } from './ratings';

/**
 * Parts of a table between which no juror and no entry is shared, each a table of its own, in the order of their first
 * entry. Severity can be told apart from quality inside one part alone. (docs/rules/advice.md 4)
 */
export function connectedParts({ entries, jurors, values }: Ratings): readonly Ratings[] {
  const parents = jurors.map((_, juror) => juror);
  const rootOf = (juror: number): number => {
    const parent = known(parents[juror]);
    return parent === juror ? juror : rootOf(parent);
  };
  for (const row of values) {
    const [first, ...others] = presentIn(row);
    for (const other of others) parents[rootOf(other)] = rootOf(known(first));
  }
  const rootsOfRows = values.map((row) => presentIn(row)[0]).map((juror) => (juror === undefined ? -1 : rootOf(juror)));
  const roots = [...new Set(rootsOfRows)].filter((root) => root !== -1);
  return roots.map((root) => {
    const members = jurors.map((_, juror) => juror).filter((juror) => rootOf(juror) === root);
    const rows = entries.map((_, row) => row).filter((row) => rootsOfRows[row] === root);
    return {
      entries: rows.map((row) => known(entries[row])),
      jurors: members.map((juror) => known(jurors[juror])),
      values: rows.map((row) => members.map((juror) => known(values[row])[juror] ?? null)),
    };
  });
}

function presentIn(row: readonly (number | null)[]): readonly number[] {
  return row.flatMap((value, juror) => (value === null ? [] : [juror]));
}
