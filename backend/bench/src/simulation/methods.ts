import { severity, type Ratings } from '@anggakara/scoring';

/** How the marks of several jurors become one score. raw is what is official. */
export const METHODS = ['raw', 'two-way', 'z-scores'] as const;
export type Method = (typeof METHODS)[number];

/** Scores in the order of the entries. */
export const SCORES: Readonly<Record<Method, (ratings: Ratings) => readonly number[]>> = {
  raw: ({ values }) => values.map((row) => mean(given(row))),
  'two-way': adjusted,
  'z-scores': standardised,
};

/** Severity taken off inside each connected part; what no model speaks of keeps its raw mean. */
function adjusted(ratings: Ratings): readonly number[] {
  const known = new Map(severity(ratings).flatMap((part) => part.adjusted.map((one) => [one.entry, one.adjusted])));
  const raw = SCORES.raw(ratings);
  return ratings.entries.map((entry, row) => known.get(entry) ?? raw[row] ?? 0);
}

/** Each juror's marks brought to mean 0 and spread 1, then their mean. */
function standardised({ jurors, values }: Ratings): readonly number[] {
  const scales = jurors.map((_, juror) => {
    const own = given(values.map((row) => row[juror] ?? null));
    const centre = mean(own);
    const squares = own.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
    return { centre, spread: Math.sqrt(squares / (own.length - 1)) };
  });
  return values.map((row) =>
    mean(
      row.flatMap((value, juror) => {
        const { centre = 0, spread = 1 } = scales[juror] ?? {};
        return value === null ? [] : [(value - centre) / spread];
      }),
    ),
  );
}

function given(row: readonly (number | null)[]): readonly number[] {
  return row.filter((value) => value !== null);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
