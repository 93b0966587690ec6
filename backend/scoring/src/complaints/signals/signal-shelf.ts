import { known } from '../../known';
import type { ComplaintColumns, ComplaintRules } from '../complaint';
import { dayLookup, windowAt } from '../day-lookup';
import type { SignalRows } from './signal-rows';

/** Keeps the rows of a file, batch by batch, until each agency's can be asked about; about 70 bytes a row. */
export interface SignalShelf {
  /** The rows of a batch, whose arrays may be used again afterwards. What no window holds is not kept. */
  readonly add: (rows: SignalRows) => void;
  /** The rows of a place of the agencies and a place of the windows, in the order in which they came; null for none. */
  readonly of: (agency: number, window: number) => SignalRows | null;
}

/** A shelf that is given away with everything on it: no hash of a text outlives the import. (docs/rules/complaints.md 22) */
export function signalShelf(rules: ComplaintRules): SignalShelf {
  const lookup = dayLookup(rules);
  const batches: SignalRows[] = [];
  /** Of each agency and window its rows, as pairs of a batch and a place in it. */
  const placesOf = new Map<number, number[]>();
  const keyOf = (agency: number, window: number): number => agency * rules.windows.length + window;
  const keep = (batch: number, row: number, { agency, received }: ComplaintColumns): void => {
    const window = windowAt(lookup, known(received[row]));
    if (window === -1) return;
    const key = keyOf(known(agency[row]), window);
    const places = placesOf.get(key) ?? [];
    places.push(batch, row);
    placesOf.set(key, places);
  };
  return {
    add: (rows) => {
      const batch = batches.push(copyOf(rows)) - 1;
      for (let row = 0; row < rows.columns.length; row += 1) keep(batch, row, rows.columns);
    },
    of: (agency, window) => {
      const pairs = placesOf.get(keyOf(agency, window));
      return pairs === undefined ? null : picked(batches, pairs);
    },
  };
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
/** How an array of that kind is made. */
interface Kind<Column extends Numbers> {
  readonly from: (numbers: ArrayLike<number>) => Column;
}
/** Other numbers in the place of those of a column. */
type Gather = <Column extends Numbers>(kind: Kind<Column>, pick: (rows: SignalRows) => Column) => Column;

/** Every column, gathered. */
function gathered(length: number, from: Gather): SignalRows {
  return {
    columns: {
      length,
      line: from(Uint32Array, ({ columns }) => columns.line),
      agency: from(Uint32Array, ({ columns }) => columns.agency),
      received: from(Int32Array, ({ columns }) => columns.received),
      dispositioned: from(Int32Array, ({ columns }) => columns.dispositioned),
      firstFollowUp: from(Int32Array, ({ columns }) => columns.firstFollowUp),
      closed: from(Int32Array, ({ columns }) => columns.closed),
      status: from(Uint8Array, ({ columns }) => columns.status),
      classification: from(Uint8Array, ({ columns }) => columns.classification),
      visibility: from(Uint8Array, ({ columns }) => columns.visibility),
      channel: from(Uint16Array, ({ columns }) => columns.channel),
      category: from(Uint16Array, ({ columns }) => columns.category),
      flags: from(Uint8Array, ({ columns }) => columns.flags),
      satisfaction: from(Uint8Array, ({ columns }) => columns.satisfaction),
    },
    textHash: from(Float64Array, ({ textHash }) => textHash),
    ticketNumber: from(Float64Array, ({ ticketNumber }) => ticketNumber),
  };
}

/** A copy of so many rows as count. */
function copyOf(rows: SignalRows): SignalRows {
  const { length } = rows.columns;
  return gathered(length, (kind, pick) => kind.from(pick(rows).subarray(0, length)));
}

/** The rows at pairs of a batch and a place in it. */
function picked(batches: readonly SignalRows[], pairs: readonly number[]): SignalRows {
  const rows = Array.from({ length: pairs.length / 2 }, (_, row) => 2 * row);
  return gathered(rows.length, (kind, pick) => {
    const columns = batches.map((batch) => pick(batch));
    return kind.from(rows.map((at) => known(known(columns[known(pairs[at])])[known(pairs[at + 1])])));
  });
}
