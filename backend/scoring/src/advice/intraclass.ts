import { known } from '../known';
import { fQuantile } from './f-distribution';
import { columnOf, completeRows, type Ratings } from './ratings';
import { meanOf, squared, squaresOf } from './sums';

/** Mean squares of a complete table: between entries, within them, between jurors, and what is left. */
export interface MeanSquares {
  readonly entries: number;
  readonly within: number;
  readonly jurors: number;
  readonly rest: number;
  readonly n: number;
  readonly k: number;
}

/** Below it nothing is said of agreement. */
const LEAST_ENTRIES = 3;

/** Two-way analysis of the rows without a gap; null for fewer than three entries or two jurors. */
export function meanSquares(ratings: Ratings): MeanSquares | null {
  const rows = completeRows(ratings);
  const [n, k] = [rows.length, ratings.jurors.length];
  if (n < LEAST_ENTRIES || k < 2) return null;
  const all = squaresOf(rows.flat());
  const betweenEntries = k * squaresOf(rows.map(meanOf));
  const betweenJurors = n * squaresOf(ratings.jurors.map((_, juror) => meanOf(columnOf(rows, juror))));
  const rest = Math.max(0, all - betweenEntries - betweenJurors);
  return {
    entries: betweenEntries / (n - 1),
    within: (all - betweenEntries) / (n * (k - 1)),
    jurors: betweenJurors / (k - 1),
    rest: rest / ((n - 1) * (k - 1)),
    n,
    k,
  };
}

/** A coefficient with its interval of 95 %; a negative one is printed as it is. */
export interface Coefficient {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** One way, two ways with jurors drawn, two ways with these jurors alone; of one juror, and of the mean of k. */
export const INTRACLASS_FORMS = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'] as const;
export type IntraclassForm = (typeof INTRACLASS_FORMS)[number];

/** Intraclass correlations by Shrout and Fleiss (1979): of one juror, and of the mean of k. */
export type IntraclassCorrelations = Readonly<Record<IntraclassForm, Coefficient>>;

const UPPER = 0.975;

/** Null where nothing varies between entries and jurors. (docs/rules/advice.md 5) */
export function intraclassCorrelations(squares: MeanSquares): IntraclassCorrelations | null {
  const { entries, within, rest, k } = squares;
  if (entries + (k - 1) * rest === 0 || entries + (k - 1) * within === 0) return null;
  const two = secondCase(squares);
  return {
    '1,1': { value: (entries - within) / (entries + (k - 1) * within), ...singleInterval(squares, 'within') },
    '1,k': { value: ratioOr(entries - within, entries), ...meanInterval(squares, 'within') },
    '2,1': two,
    '2,k': secondCaseOfMean(squares, two),
    '3,1': { value: (entries - rest) / (entries + (k - 1) * rest), ...singleInterval(squares, 'rest') },
    '3,k': { value: ratioOr(entries - rest, entries), ...meanInterval(squares, 'rest') },
  };
}

type Interval = Pick<Coefficient, 'low' | 'high'>;
type Error = 'within' | 'rest';
const NO_INTERVAL: Interval = { low: null, high: null };

/** What the F ratio of entries to an error can be, at both ends. */
function ratioBounds(squares: MeanSquares, error: Error): readonly [number, number] | null {
  const { n, k } = squares;
  if (squares[error] === 0) return null;
  const ratio = squares.entries / squares[error];
  const free = error === 'within' ? n * (k - 1) : (n - 1) * (k - 1);
  return [ratio / fQuantile(UPPER, n - 1, free), ratio * fQuantile(UPPER, free, n - 1)];
}

function singleInterval(squares: MeanSquares, error: Error): Interval {
  const bounds = ratioBounds(squares, error);
  if (bounds === null) return NO_INTERVAL;
  const [low, high] = bounds.map((ratio) => (ratio - 1) / (ratio + squares.k - 1));
  return { low: known(low), high: known(high) };
}

function meanInterval(squares: MeanSquares, error: Error): Interval {
  const bounds = ratioBounds(squares, error);
  return bounds === null ? NO_INTERVAL : { low: 1 - 1 / bounds[0], high: 1 - 1 / bounds[1] };
}

function ratioOr(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator;
}

/** Jurors are a sample of all who might judge: their severity counts as error. */
function secondCase(squares: MeanSquares): Coefficient {
  const { entries, jurors, rest, n, k } = squares;
  const value = (entries - rest) / (entries + (k - 1) * rest + (k * (jurors - rest)) / n);
  if (rest === 0) return { value, ...NO_INTERVAL };
  const free = freedomOf(squares, value);
  const common = k * jurors + (k * n - k - n) * rest;
  const [upper, lower] = [fQuantile(UPPER, n - 1, free), fQuantile(UPPER, free, n - 1)];
  return {
    value,
    low: (n * (entries - upper * rest)) / (upper * common + n * entries),
    high: (n * (lower * entries - rest)) / (common + n * lower * entries),
  };
}

/** Satterthwaite's degrees of freedom of the error in case two. */
function freedomOf({ jurors, rest, n, k }: MeanSquares, value: number): number {
  const ratio = jurors / rest;
  const other = n * (1 + (k - 1) * value) - k * value;
  const numerator = (k - 1) * (n - 1) * squared(k * value * ratio + other);
  return numerator / ((n - 1) * squared(k * value * ratio) + squared(other));
}

function secondCaseOfMean({ entries, jurors, rest, n, k }: MeanSquares, single: Coefficient): Coefficient {
  const ofMean = (bound: number | null): number | null => (bound === null ? null : (bound * k) / (1 + bound * (k - 1)));
  const value = (entries - rest) / (entries + (jurors - rest) / n);
  return { value, low: ofMean(single.low), high: ofMean(single.high) };
}
