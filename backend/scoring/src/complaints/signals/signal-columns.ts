import { known } from '../../known';
import type { SignalRows } from './signal-rows';

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
/** How an array of that kind is made. */
type Kind<Column extends Numbers> = new (length: number) => Column;
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

/** A copy of the rows from one place to before another. */
export function sliced(rows: SignalRows, from: number, to: number): SignalRows {
  return gathered(to - from, (kind, pick) => {
    const copy = new kind(to - from);
    copy.set(pick(rows).subarray(from, to));
    return copy;
  });
}

/** The rows of all batches as one, each at its place; -1 leaves a row out. */
export function scattered(batches: readonly SignalRows[], places: readonly Int32Array[], length: number): SignalRows {
  return gathered(length, (kind, pick) => {
    const into = new kind(length);
    for (const [batch, rows] of batches.entries()) {
      const column = pick(rows);
      known(places[batch]).forEach((place, row) => {
        if (place !== -1) into[place] = known(column[row]);
      });
    }
    return into;
  });
}
