/** What was read of a workbook. */
export interface SheetReport {
  /** The sheet that was read. */
  readonly sheet: string;
  /** Sheets that were not: hidden ones, and ones without a value. */
  readonly otherSheets: readonly string[];
  /** The last row with a value, which is the number of lines of the table. */
  readonly rows: number;
  /** Bytes of the table. */
  readonly bytes: number;
}

/** The same with what it cost the process that read it. */
export interface WorkbookReport extends SheetReport {
  readonly processorMs: number;
  /** The most memory that it held, as the system counts it. */
  readonly memoryBytes: number;
}
