/** A column of a data sheet; numbers are written as numbers with that many places. */
export interface SheetColumn {
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
}

export interface WorkbookModel {
  readonly title: string;
  /** Printed at the head of every sheet's pages; null where nothing has to be said. */
  readonly banner: string | null;
  /** Instant, UTC. */
  readonly printedAt: string;
  readonly sheets: readonly SheetModel[];
}

export const textColumn = (header: string, width: number): SheetColumn => ({ header, width, kind: 'text', places: 0 });
export const numberColumn = (header: string, places: number, width = 12): SheetColumn => ({
  header,
  width,
  kind: 'number',
  places,
});
