import { ByteCellIndexing } from './cell-index';
import type { ComplaintSource } from './complaint-source';
import { firstRows, separatorOf, textStart } from './opening';
import { RefusedComplaintFile } from './reading';

/** Counts of a thousand agencies by month and classification have six. */
const MOST_BYTES = 16 * 2 ** 20;

export interface TextRow {
  /** From 1. */
  readonly line: number;
  /** Without blanks at their ends. */
  readonly cells: readonly string[];
}

/** A small table as texts, without its blank rows. Refuses what is no table, and one that is too large to be small. */
export async function wholeTable(source: ComplaintSource): Promise<readonly TextRow[]> {
  const chunks: Buffer[] = [];
  let size = 1;
  for await (const chunk of source) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MOST_BYTES) throw new RefusedComplaintFile('too-large', { most: MOST_BYTES });
  }
  // One byte more, which belongs to the index.
  return rowsOf(Buffer.concat([...chunks, Buffer.alloc(1)]));
}

function rowsOf(bytes: Buffer): readonly TextRow[] {
  const whole = { bytes, from: 0, end: bytes.length - 1, isLast: true };
  let run = { ...whole, from: textStart(whole) };
  const indexing = new ByteCellIndexing(separatorOf(run));
  const rows: TextRow[] = [];
  while (run.from < run.end) {
    const next = indexing.indexed(run);
    const texts = firstRows(bytes, indexing.index, indexing.rows);
    if (texts.length === 0)
      throw new RefusedComplaintFile('row-too-long', { line: indexing.nextLine, most: MOST_BYTES });
    rows.push(...texts.map((cells, row) => ({ line: indexing.lines[row] ?? 0, cells })));
    run = { ...run, from: next };
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
