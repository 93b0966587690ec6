import type { ComplaintPreview } from '@anggakara/contracts';
import { ByteWindow, MOST_ROW_BYTES } from './byte-window';
import { ByteCellIndexing } from './cell-index';
import type { ComplaintSource } from './complaint-source';
import { fieldsByName } from './known-headers';
import { firstRows, separatorOf, textStart } from './opening';
import { RefusedComplaintFile } from './reading';

/** The beginning of a table as texts. */
export interface SampledTable extends Pick<ComplaintPreview, 'encoding' | 'separator' | 'headerLine'> {
  readonly header: readonly string[];
  /** Rows that are not blank, cut and filled to the width of the header. */
  readonly rows: readonly (readonly string[])[];
}

const MOST_ROWS = 200;
/** Lines above the header. */
const MOST_TITLES = 20;

/** Reads no more of a source than its beginning. */
export async function sampledTable(source: ComplaintSource): Promise<SampledTable> {
  const window = new ByteWindow();
  const isWhole = await filled(window, source);
  const run = { bytes: window.bytes, from: 0, end: window.end, isLast: isWhole };
  const start = textStart(run);
  const separator = separatorOf({ ...run, from: start });
  const indexing = new ByteCellIndexing(separator);
  indexing.indexed({ ...run, from: start });
  const rows = firstRows(window.bytes, indexing.index, MOST_ROWS);
  const place = headerPlace(rows.slice(0, MOST_TITLES));
  const header = rows[place];
  if (header === undefined) throw new RefusedComplaintFile('row-too-long', { line: 1, most: MOST_ROW_BYTES });
  return {
    encoding: start > 0 ? 'utf-8-with-mark' : encodingOf(window.bytes.subarray(0, window.end), isWhole),
    separator: String.fromCharCode(separator) as SampledTable['separator'],
    headerLine: indexing.index.lines[place] ?? 1,
    header,
    rows: rows
      .slice(place + 1)
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => header.map((_, column) => row[column] ?? '')),
  };
}

/** Whether the source ended before the window was full. */
async function filled(window: ByteWindow, source: ComplaintSource): Promise<boolean> {
  for await (const chunk of source) {
    window.fill(chunk, 0);
    if (window.waiting >= MOST_ROW_BYTES) return false;
  }
  return true;
}

/** The row in which most fields are known by name; the first one with anything in it where none is. */
function headerPlace(rows: readonly (readonly string[])[]): number {
  const known = rows.map((row) => Object.keys(fieldsByName(row)).length);
  const most = Math.max(0, ...known);
  return most > 1 ? known.indexOf(most) : rows.findIndex((row) => row.some((cell) => cell !== ''));
}

function encodingOf(bytes: Uint8Array, isWhole: boolean): ComplaintPreview['encoding'] {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return 'utf-8';
  } catch {
    // TypeError: the bytes are no UTF-8.
    return 'windows-1252';
  }
}
