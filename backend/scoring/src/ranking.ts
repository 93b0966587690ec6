import { known } from './known';

/** Digits of few values are soon counted, those of many are soon through: what pays depends on how many rows there are. */
const SHORT_DIGIT = 2 ** 11;
const LONG_DIGIT = 2 ** 14;

/**
 * Standard competition ranks of n rows by integer keys: the first column decides, the next one separates equals, and so
 * on; more is better. Equals share a rank and the next rank is skipped: 1, 2, 2, 4. (docs/rules/ranking.md 1, 2)
 */
export function competitionRanks(columns: readonly Float64Array[], order = bestFirst(columns)): Int32Array {
  const ranks = new Int32Array(order.length);
  let rank = 1;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place] as number;
    if (place > 0 && firstDifference(columns, order[place - 1] as number, row) !== -1) rank = place + 1;
    ranks[row] = rank;
  }
  return ranks;
}

/**
 * Row numbers from best to worst; equals keep the order in which they came. Keys are safe integers, sorted digit by digit
 * from the last column to the first, so that the time grows with the rows alone.
 */
export function bestFirst(columns: readonly Float64Array[]): Int32Array {
  let order = rowNumbers(columns[0]?.length ?? 0);
  const base = order.length < LONG_DIGIT ? SHORT_DIGIT : LONG_DIGIT;
  for (const column of columns.toReversed()) {
    const [least, most] = bounds(column);
    for (let unit = 1; unit <= most - least; unit *= base) order = byDigit(order, column, { most, unit, base });
  }
  return order;
}

// Loops here count: the first run over a large field is most of a process, and an engine walks an iterator slowly at first.
function rowNumbers(length: number): Int32Array<ArrayBuffer> {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row += 1) rows[row] = row;
  return rows;
}

function bounds(column: Float64Array): readonly [least: number, most: number] {
  let [least, most] = [column[0] ?? 0, column[0] ?? 0];
  for (let row = 0; row < column.length; row += 1) {
    const key = column[row] as number;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  return [least, most];
}

/** One digit of numbers that count down from the most. */
interface Digit {
  readonly most: number;
  /** 1, base, base^2, ... */
  readonly unit: number;
  readonly base: number;
}

/** The rows by one digit of what their keys lack to the largest; equals keep their order. */
function byDigit(order: Int32Array, column: Float64Array, digit: Digit): Int32Array<ArrayBuffer> {
  const digits = digitsOf(order, column, digit);
  const starts = startsOf(digits, digit.base);
  const next = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const value = digits[place] as number;
    const target = starts[value] as number;
    next[target] = order[place] as number;
    starts[value] = target + 1;
  }
  return next;
}

function digitsOf(order: Int32Array, column: Float64Array, { most, unit, base }: Digit): Int32Array {
  const digits = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const units = Math.floor((most - known(column[order[place] as number])) / unit);
    digits[place] = units - Math.floor(units / base) * base;
  }
  return digits;
}

/** The place of the first row of each value. */
function startsOf(digits: Int32Array, base: number): Int32Array {
  const starts = new Int32Array(base + 1);
  for (let place = 0; place < digits.length; place += 1) {
    const next = (digits[place] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let value = 1; value <= base; value += 1)
    starts[value] = (starts[value] as number) + (starts[value - 1] as number);
  return starts;
}

/** Number of the first column in which two rows differ; -1 for equals. */
export function firstDifference(columns: readonly Float64Array[], a: number, b: number): number {
  for (let column = 0; column < columns.length; column += 1) {
    const keys = columns[column] as Float64Array;
    if (keys[a] !== keys[b]) return column;
  }
  return -1;
}

/**
 * For each row that shares the first column with another: the column, from 1, that last told it and its equals from their
 * neighbours; 0 for rows that nothing had to separate or nothing did. (docs/rules/ranking.md 3)
 */
export function separatingColumns(columns: readonly Float64Array[], order = bestFirst(columns)): Int32Array {
  const fromBetter = stepColumns(columns, order);
  const fromWorse = stepColumns(columns, order.toReversed());
  return fromBetter.map((column, row) => Math.max(column, fromWorse[row] as number));
}

/** The column in which each row and its equals differ from those that come before them in this order. */
function stepColumns(columns: readonly Float64Array[], order: Int32Array): Int32Array {
  const steps = new Int32Array(order.length);
  for (let place = 1; place < order.length; place += 1) {
    const [previous, row] = [order[place - 1] as number, order[place] as number];
    const column = firstDifference(columns, previous, row);
    steps[row] = column === -1 ? (steps[previous] as number) : column;
  }
  return steps;
}
