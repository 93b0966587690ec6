/** What is used of the built API. */
export interface ReadWorkbook {
  readonly workbookCsv: (file: string) => {
    readonly source: AsyncIterable<Uint8Array>;
    readonly done: Promise<{ readonly rows: number; readonly processorMs: number; readonly memoryBytes: number }>;
  };
}
