/** What a reader must know of a column to compute with it. No field is empty: what is not is said. */
export interface ColumnMeaning {
  readonly meaning: string;
  readonly unit: string;
  readonly range: string;
  /** Formula, or where it was taken from. */
  readonly source: string;
  /** Which rules it follows, documented or assumed. */
  readonly basis: string;
}

/** A column of a data sheet; numbers are written as numbers with that many places. */
export interface SheetColumn extends ColumnMeaning {
  readonly header: string;
  readonly width: number;
  readonly kind: 'text' | 'number';
  readonly places: number;
}

/** One table: a header, then a row a record. Decimals stand as texts until they are written; null is an empty cell. */
export interface SheetModel {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Whether its cells are sentences, which are broken into lines. */
  readonly isProse?: boolean;
}

export interface WorkbookModel {
  readonly title: string;
  /** Printed at the head of every sheet's pages; null where nothing has to be said. */
  readonly banner: string | null;
  /** Instant, UTC. */
  readonly printedAt: string;
  readonly sheets: readonly SheetModel[];
}

export function textColumn(header: string, width: number, meaning: ColumnMeaning): SheetColumn {
  return { ...meaning, header, width, kind: 'text', places: 0 };
}

/** A whole number is ten characters wide, a decimal twelve and more with its places. */
export function numberColumn(header: string, places: number, meaning: ColumnMeaning): SheetColumn {
  return { ...meaning, header, width: 10 + places, kind: 'number', places };
}
