import type { Place } from '@anggakara/contracts';
import type { Row } from './table';

/** From which row an object of the document was made, and which of its members stand in which columns. */
export interface Origin {
  readonly row: Row;
  readonly columns: Readonly<Record<string, string>>;
}

/** The rows behind the objects of a document that was put together from tables. */
export class Origins {
  private readonly origins = new WeakMap<object, Origin>();

  /** Notes and gives back the object. */
  of<T extends object>(made: T, row: Row, columns: Readonly<Record<string, string>> = {}): T {
    this.origins.set(made, { row, columns });
    return made;
  }

  /** An object that takes the place of another one. */
  moved<T extends object>(from: object, to: T): T {
    const origin = this.origins.get(from);
    if (origin !== undefined) this.origins.set(to, origin);
    return to;
  }

  /** The cell of a member of an object, or its row; undefined for an object that no row made. */
  placeOf(made: object, member: string | undefined): Place | undefined {
    const origin = this.origins.get(made);
    if (origin === undefined) return undefined;
    return origin.row.placeOf(member === undefined ? undefined : (origin.columns[member] ?? member));
  }
}
