/**
 * The bytes of a table of complaints as CSV: of a file, of the parts of an upload, of the workbook's process. A chunk is
 * valid until the next one is asked for, and may end anywhere, inside a row or a character too.
 */
export type ComplaintSource = AsyncIterable<Uint8Array>;
