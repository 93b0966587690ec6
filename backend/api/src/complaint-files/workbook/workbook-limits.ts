const MIB = 2 ** 20;

/** How much of everything a workbook may have. (docs/rules/workbooks.md 3) */
export interface WorkbookLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Parts of the archive. */
  readonly parts: number;
  /** Bytes of all parts, unpacked. */
  readonly unpackedBytes: number;
  /** How many times a part may be as large as it is packed; smaller parts than `ratioFromBytes` may be more. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Bytes of a part that is no sheet and no list of texts: sheets, relations, styles, content types. */
  readonly smallPartBytes: number;
  /** Bytes of one text or one tag of XML with everything in it. */
  readonly tokenBytes: number;
  /** Levels of XML within one another. */
  readonly depth: number;
  readonly sheets: number;
  /** Formats of cells. */
  readonly styles: number;
  /** Bytes in which the texts that cells share are held, eight for each text with them. */
  readonly textBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Letters (UTF-16) of one cell. */
  readonly cellLetters: number;
  /** Bytes of the table that is written. */
  readonly tableBytes: number;
  /** How many times the table may be as large as the XML of the sheet and of the shared texts, and `ratioFromBytes` beside. */
  readonly tableRatio: number;
  /** Memory of the process that reads, as the system counts it (RSS). */
  readonly memoryBytes: number;
  /** Milliseconds that the process may be waited for, in all. What the taker of the rows takes is not among them. */
  readonly waitMs: number;
}

/**
 * Rows, letters of a cell and formats are those of Excel (its specifications and limits); the ratio is that of Apache POI
 * (`ZipSecureFile`). A real export of 100,000 rows and 20 columns is 12 MB, unpacks to 75 MB and takes 3 s.
 */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  fileBytes: 100 * MIB,
  parts: 1_000,
  unpackedBytes: 1_024 * MIB,
  ratio: 100,
  ratioFromBytes: MIB,
  smallPartBytes: 4 * MIB,
  tokenBytes: MIB,
  depth: 64,
  sheets: 256,
  styles: 65_536,
  textBytes: 28 * MIB,
  rows: 1_048_576,
  columns: 1_000,
  cellLetters: 32_767,
  tableBytes: 512 * MIB,
  tableRatio: 16,
  memoryBytes: 250 * MIB,
  waitMs: 120_000,
};

/** A limit in bytes as sentences name it. */
export function inMebibytes(bytes: number): number {
  return Math.round((bytes / MIB) * 100) / 100;
}
