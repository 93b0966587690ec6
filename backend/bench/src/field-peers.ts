import { FIELD, LEAST_SHEETS, PLACES, WEIGHTS, type Decided } from './field.js';

const MARKS = WEIGHTS.map((_, criterion) => `c${criterion}`);

/** One row for each sheet: the form in which a database is fastest. */
export const SHEET_TABLE = `CREATE TABLE sheet (entry integer NOT NULL, ${MARKS.map((mark) => `${mark} smallint NOT NULL`).join(', ')})`;

/** The same decision in SQL; `divided` is how the dialect divides whole numbers. */
export function decisionIn(divided: '/' | '//'): string {
  const total = MARKS.map((mark, criterion) => `${mark}::integer * ${WEIGHTS[criterion] ?? 0}`).join(' + ');
  return `
    WITH juror AS (SELECT entry, ${total} AS total, c0 FROM sheet),
    panel AS (
      SELECT entry, sum(total) AS total, sum(c0) AS first, count(*) AS n
      FROM juror GROUP BY entry HAVING count(*) >= ${LEAST_SHEETS}
    ),
    scored AS (
      SELECT entry, (200 * total + 10000 * n) ${divided} (20000 * n) AS score, (200 * first + n) ${divided} (2 * n) AS first
      FROM panel
    ),
    ranked AS (SELECT entry, score, rank() OVER (ORDER BY score DESC, first DESC) AS rank FROM scored)
    SELECT sum(rank) AS ranks, sum(score) AS scores, sum(entry) FILTER (WHERE rank <= ${PLACES}) AS selected FROM ranked`;
}

/** Its answer as numbers, whatever a driver makes of long ones. */
export function decidedIn([row]: readonly Readonly<Record<string, unknown>>[]): Decided {
  const number = (name: keyof Decided): number => Number(row?.[name]);
  return { ranks: number('ranks'), scores: number('scores'), selected: number('selected') };
}

/** The same decision in NumPy; 32-bit floats hold these totals exactly and are what it multiplies fastest. */
export const IN_NUMPY = `
import sys
import numpy as np
folder = sys.argv[1]
ticks = np.fromfile(folder + "/ticks", np.uint8).reshape(-1, ${FIELD.criteria})
counted = np.fromfile(folder + "/counted", np.uint8).reshape(-1, ${FIELD.jurors})
totals = (ticks.astype(np.float32) @ np.array([${WEIGHTS.join()}], np.float32).T).reshape(counted.shape)
n = counted.sum(1).astype(np.int64)
total = np.where(counted == 1, totals, 0).sum(1, dtype=np.float64).astype(np.int64)
first = np.where(counted == 1, ticks[:, 0].reshape(counted.shape), 0).sum(1).astype(np.int64)
entries = np.flatnonzero(n >= ${LEAST_SHEETS})
n, total, first = n[entries], total[entries], first[entries]
score = (200 * total + 10000 * n) // (20000 * n)
first = (200 * first + n) // (2 * n)
order = np.lexsort((-first, -score))
s, f = score[order], first[order]
starts = np.concatenate(([True], (s[1:] != s[:-1]) | (f[1:] != f[:-1])))
ranks = np.maximum.accumulate(np.where(starts, np.arange(1, len(order) + 1), 0))
answer = {"ranks": int(ranks.sum()), "scores": int(score.sum()), "selected": int(entries[order[ranks <= ${PLACES}]].sum())}
`;
