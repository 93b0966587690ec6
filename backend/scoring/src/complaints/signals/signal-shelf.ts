import { known } from '../../known';
import type { ComplaintColumns, ComplaintRules } from '../complaint';
import { dayLookup, type DayLookup, windowAt } from '../day-lookup';
import type { SignalRows } from './signal-rows';
import { scattered, sliced } from './signal-columns';

/** Keeps the rows of a file, batch by batch, until each agency's are asked about; about 60 bytes a row. */
export interface SignalShelf {
  /** The rows of a batch, whose arrays may be used again afterwards. What no window holds is not kept. Throws after `of`. */
  readonly add: (rows: SignalRows) => void;
  /** The rows of a place of the agencies and a place of the windows, in the order in which they came; null for none. */
  readonly of: (agency: number, window: number) => SignalRows | null;
}

/** Rows in the order of their keys; those of a key begin at its start and end where the next one's begin. */
interface SortedRows {
  readonly rows: SignalRows;
  readonly starts: Uint32Array;
}

/** A shelf that is given away with everything on it: no hash of a text outlives the import. (docs/rules/complaints.md 22) */
export function signalShelf(rules: ComplaintRules): SignalShelf {
  const lookup = dayLookup(rules);
  const windows = rules.windows.length;
  let batches: readonly SignalRows[] = [];
  let sorted: SortedRows | null = null;
  return {
    add: (rows) => {
      if (sorted !== null) throw new RangeError('rows came after others had been asked about');
      batches = [...batches, sliced(rows, 0, rows.columns.length)];
    },
    of: (agency, window) => {
      sorted ??= sortedRows(batches, (columns) => keysOf(columns, lookup, windows));
      batches = [];
      const key = agency * windows + window;
      const [from, to] = [sorted.starts[key] ?? 0, sorted.starts[key + 1] ?? 0];
      return from < to ? sliced(sorted.rows, from, to) : null;
    },
  };
}

/** For each row the number of its agency and window; -1 where no window holds it. */
function keysOf({ length, agency, received }: ComplaintColumns, lookup: DayLookup, windows: number): Int32Array {
  const keys = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const window = windowAt(lookup, known(received[row]));
    keys[row] = window === -1 ? -1 : known(agency[row]) * windows + window;
  }
  return keys;
}

/** Counts first, then puts every row to its place: rows of a key keep the order in which they came. */
function sortedRows(batches: readonly SignalRows[], keysIn: (columns: ComplaintColumns) => Int32Array): SortedRows {
  const keys = batches.map(({ columns }) => keysIn(columns));
  const starts = startsOf(keys);
  const next = starts.slice();
  const places = keys.map((own) =>
    own.map((key) => {
      if (key === -1) return -1;
      const place = known(next[key]);
      next[key] = place + 1;
      return place;
    }),
  );
  return { rows: scattered(batches, places, known(starts.at(-1))), starts };
}

/** Where the rows of each key begin, and at last where all end. */
function startsOf(keys: readonly Int32Array[]): Uint32Array {
  const last = keys.reduce((most, own) => own.reduce((high, key) => Math.max(high, key), most), -1);
  const starts = new Uint32Array(last + 2);
  for (const own of keys) for (const key of own) if (key !== -1) starts[key + 1] = known(starts[key + 1]) + 1;
  for (let key = 1; key < starts.length; key += 1) starts[key] = known(starts[key]) + known(starts[key - 1]);
  return starts;
}
