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
      const places = placesOf.get(keyOf(agency, window));
      if (places === undefined) return null;
      const rows = Array.from({ length: places.length / 2 }, (_, place) => place * 2);
      return gathered((pick) =>
        rows.map((at) => known(pick(known(batches[known(places[at])]))[known(places[at + 1])])),
      );
    },
  };
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
/** For each row its number in the array that is picked. */
type Gather = (pick: (rows: SignalRows) => Numbers) => readonly number[];

function copyOf(rows: SignalRows): SignalRows {
  const { length } = rows.columns;
  return gathered((pick) => Array.from(pick(rows).subarray(0, length)));
}

function gathered(numbers: Gather): SignalRows {
  const line = Uint32Array.from(numbers(({ columns }) => columns.line));
  return {
    columns: {
      length: line.length,
      line,
      agency: Uint32Array.from(numbers(({ columns }) => columns.agency)),
      received: Int32Array.from(numbers(({ columns }) => columns.received)),
      dispositioned: Int32Array.from(numbers(({ columns }) => columns.dispositioned)),
      firstFollowUp: Int32Array.from(numbers(({ columns }) => columns.firstFollowUp)),
      closed: Int32Array.from(numbers(({ columns }) => columns.closed)),
      status: Uint8Array.from(numbers(({ columns }) => columns.status)),
      classification: Uint8Array.from(numbers(({ columns }) => columns.classification)),
      visibility: Uint8Array.from(numbers(({ columns }) => columns.visibility)),
      channel: Uint16Array.from(numbers(({ columns }) => columns.channel)),
      category: Uint16Array.from(numbers(({ columns }) => columns.category)),
      flags: Uint8Array.from(numbers(({ columns }) => columns.flags)),
      satisfaction: Uint8Array.from(numbers(({ columns }) => columns.satisfaction)),
    },
    textHash: Float64Array.from(numbers(({ textHash }) => textHash)),
    ticketNumber: Float64Array.from(numbers(({ ticketNumber }) => ticketNumber)),
  };
}
