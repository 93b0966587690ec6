import { known } from '../known';
import type { Ratings } from './ratings';
import { meanOf, squared, sumOf } from './sums';

/** The additive model with its entries absorbed: (matrix + ridge) severity = right. */
export interface NormalEquations {
  readonly matrix: readonly (readonly number[])[];
  readonly right: readonly number[];
  /** Sum of squares about the entries' own means. */
  readonly squares: number;
  /** Ratings less entries. */
  readonly free: number;
}

/** Equations of y = entry + severity + error, entries fixed. */
export function normalEquations({ jurors, values }: Ratings): NormalEquations {
  const rows = values.map(ratingsIn).filter((row) => row.length > 0);
  const deviations = rows.flatMap((row) => {
    const mean = meanOf(row.map(({ value }) => value));
    return row.map(({ juror, value }) => ({ juror, deviation: value - mean }));
  });
  return {
    matrix: crossingsOf(rows, jurors.length),
    right: jurors.map((_, juror) =>
      sumOf(deviations.filter((one) => one.juror === juror).map(({ deviation }) => deviation)),
    ),
    squares: sumOf(deviations.map(({ deviation }) => squared(deviation))),
    free: deviations.length - rows.length,
  };
}

interface Rating {
  readonly juror: number;
  readonly value: number;
}

function ratingsIn(row: readonly (number | null)[]): readonly Rating[] {
  return row.flatMap((value, juror) => (value === null ? [] : [{ juror, value }]));
}

/** How often each juror rated, less what the entries' means take of it. */
function crossingsOf(rows: readonly (readonly Rating[])[], size: number): readonly (readonly number[])[] {
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const row of rows) {
    for (const { juror } of row) {
      const line = known(matrix[juror]);
      line[juror] = known(line[juror]) + 1;
      for (const { juror: other } of row) line[other] = known(line[other]) - 1 / row.length;
    }
  }
  return matrix;
}

/** The inverse of a symmetric, positive definite matrix with a ridge on its diagonal (Gauss-Jordan). */
export function inverseOf(matrix: readonly (readonly number[])[], ridge: number): readonly (readonly number[])[] {
  const size = matrix.length;
  const work = matrix.map((line, row) => [
    ...line.map((value, column) => (column === row ? value + ridge : value)),
    ...line.map((_, column) => (column === row ? 1 : 0)),
  ]);
  for (let pivot = 0; pivot < size; pivot += 1) eliminate(work, pivot);
  return work.map((line) => line.slice(size));
}

function eliminate(work: readonly number[][], pivot: number): void {
  const own = known(work[pivot]);
  const divisor = known(own[pivot]);
  own.forEach((value, column) => (own[column] = value / divisor));
  for (const [row, line] of work.entries()) {
    const factor = known(line[pivot]);
    if (row === pivot || factor === 0) continue;
    own.forEach((value, column) => (line[column] = known(line[column]) - factor * value));
  }
}

export function productOf(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  return matrix.map((line) => sumOf(line.map((value, column) => value * known(vector[column]))));
}

export function traceOf(matrix: readonly (readonly number[])[]): number {
  return sumOf(matrix.map((line, row) => known(line[row])));
}
