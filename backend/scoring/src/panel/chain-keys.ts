import { byValue, negative, type Integer } from '../integer';
import { known } from '../known';
import type { ChainValue } from '../tie-chain';
import { comparedCountbacks, type Countback } from './chain-values';
import { ticks } from '../rounding';

/** One element's key for every row, more being better, and the rows among whose equals it was passed over. */
export interface ChainKeys {
  readonly keys: Float64Array;
  readonly passedOver: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Keys of each element in turn. A countback is compared among those whom nothing before it told apart, so that whether they
 * all have as many values is asked of them alone. (docs/rules/ranking.md 5, 10)
 */
export function chainKeys(scores: Float64Array, chains: readonly (readonly ChainValue[])[]): readonly ChainKeys[] {
  const length = chains.reduce((longest, chain) => Math.max(longest, chain.length), 0);
  const made: ChainKeys[] = [];
  for (let element = 0; element < length; element += 1) {
    const values = chains.map((chain) => chain[element]);
    const isVector = values.some((value) => value?.countback !== undefined);
    made.push(isVector ? countbackKeys([scores, ...made.map(({ keys }) => keys)], values) : valueKeys(values));
  }
  return made;
}

type Values = readonly (ChainValue | undefined)[];

/** What says nothing comes after all that says something; most rows are not asked. */
function valueKeys(values: Values): ChainKeys {
  const told: { readonly row: number; readonly key: Integer }[] = [];
  values.forEach((value, row) => {
    const key = value === undefined ? null : keyOf(value);
    if (key !== null) told.push({ row, key });
  });
  const keys = new Float64Array(values.length);
  let place = 0;
  let last: Integer | null = null;
  for (const { row, key } of told.toSorted((a, b) => byValue(a.key, b.key))) {
    if (key !== last) place += 1;
    keys[row] = place;
    last = key;
  }
  return { keys, passedOver: NONE };
}

/** A whole number of any length that orders as the value does; null where it says nothing. */
export function keyOf({ value, places, isAscending }: ChainValue): Integer | null {
  if (value === null) return null;
  const key = ticks(value, places);
  return isAscending === true ? negative(key) : key;
}

function countbackKeys(columns: readonly Float64Array[], values: Values): ChainKeys {
  const keys = new Float64Array(values.length);
  const passedOver = new Set<number>();
  for (const rows of equalsUnder(columns, values)) {
    const countbacks = rows.map((row) => known(values[row]?.countback));
    if (isUnequal(countbacks)) rows.forEach((row) => passedOver.add(row));
    else rows.forEach((row, place) => (keys[row] = -betterThan(countbacks, known(countbacks[place]))));
  }
  return { keys, passedOver };
}

/** The rows with a chain, equals by all columns together. */
function equalsUnder(columns: readonly Float64Array[], values: Values): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  values.forEach((value, row) => {
    if (value === undefined) return;
    const name = columns.map((column) => column[row]).join();
    const same = groups.get(name);
    if (same === undefined) groups.set(name, [row]);
    else same.push(row);
  });
  return groups.values();
}

function isUnequal(countbacks: readonly Countback[]): boolean {
  const counts = new Set(countbacks.map(({ ticks }) => ticks.length));
  return counts.size > 1 && countbacks.some(({ equalCountOnly }) => equalCountOnly);
}

/** How many are better than one of them. */
function betterThan(countbacks: readonly Countback[], own: Countback): number {
  return countbacks.filter((other) => comparedCountbacks(other, own) < 0).length;
}
