import { known } from '../known';

/** What each juror gave each entry: rows are entries, columns jurors; null where a juror gave none. */
export interface Ratings {
  readonly entries: readonly string[];
  readonly jurors: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

/** The rows without a gap: designs that ask for every juror at every entry use these alone. */
export function completeRows({ values }: Ratings): readonly (readonly number[])[] {
  return values.filter((row): row is readonly number[] => row.every((value) => value !== null));
}

export function isComplete({ values }: Ratings): boolean {
  return values.every((row) => row.every((value) => value !== null));
}

export function columnOf<T>(rows: readonly (readonly T[])[], column: number): readonly T[] {
  return rows.map((row) => known(row[column]));
}

/** The values of one entry, without the gaps. */
export function givenIn(row: readonly (number | null)[]): readonly number[] {
  return row.filter((value) => value !== null);
}

/** The table without one juror; an entry that this juror alone rated stays, without a value. */
export function withoutJuror({ entries, jurors, values }: Ratings, juror: number): Ratings {
  const others = <T>(list: readonly T[]): readonly T[] => list.filter((_, place) => place !== juror);
  return { entries, jurors: others(jurors), values: values.map(others) };
}
