import { ByteCellIndexing, type ByteRun, type CellIndex, MOST_CELLS } from './cell-index';
import { MOST_COLUMNS } from './column-plan';
import { RefusedComplaintFile } from './reading';
import { RowCells } from './row-cells';
import { at, byteAt, COMMA, CR, LF, SPACE, TAB } from './signs';

const SEMICOLON = 0x3b;
const BAR = 0x7c;
const SEPARATORS = [SEMICOLON, COMMA, TAB, BAR];

const BLANKS = [TAB, LF, CR];

/** Bytes that are waited for before a file's writing is judged, and by which it is judged. */
export const HEAD_BYTES = 65_536;

/** Rows that are looked at to find out how a file is written. */
const LOOKED_AT = 20;

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** A workbook, an old workbook, a document: no text, whatever follows. */
const OTHER_FILES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

/** Behind the mark of the byte order. Refuses what is no text, and an empty file. (docs/rules/complaint-files.md 1) */
export function textStart({ bytes, from, end }: ByteRun): number {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[from + at] === byte);
  if (UTF16_MARKS.some(begins)) throw new RefusedComplaintFile('utf-16');
  if (OTHER_FILES.some(begins)) throw new RefusedComplaintFile('not-text');
  const start = begins(UTF8_MARK) ? from + UTF8_MARK.length : from;
  refuseBinary(bytes.subarray(start, Math.min(end, HEAD_BYTES)));
  return start;
}

function refuseBinary(head: Uint8Array): void {
  const counts = new Uint32Array(256);
  for (const byte of head) counts[byte] = at(counts, byte) + 1;
  const controls = counts
    .subarray(0, SPACE)
    .reduce((sum, count, byte) => (BLANKS.includes(byte) ? sum : sum + count), 0);
  const blanks = [...BLANKS, SPACE].reduce((sum, byte) => sum + at(counts, byte), 0);
  if (at(counts, 0) * 4 > head.length) throw new RefusedComplaintFile('utf-16');
  if (controls > 0) throw new RefusedComplaintFile('not-text');
  if (blanks === head.length) throw new RefusedComplaintFile('empty');
}

/**
 * Looks at the beginning of a file and at no more of it, so that what is found does not depend on how much has come. The run begins
 * where the file does, behind the mark of its byte order.
 */
export function inHead<T>(run: ByteRun, look: (head: ByteRun) => T): T {
  if (run.end <= HEAD_BYTES) return look(run);
  const behind = byteAt(run.bytes, HEAD_BYTES);
  try {
    return look({ ...run, end: HEAD_BYTES, isLast: false });
  } finally {
    // Whoever indexes a run has written behind it.
    run.bytes[HEAD_BYTES] = behind;
  }
}

/**
 * The sign that divides most of the first rows into the same number of cells; of several the one that makes most cells; or what the
 * first line states ("sep=;", as spreadsheets write it). (docs/rules/complaint-files.md 2)
 */
export function separatorOf(run: ByteRun): number {
  return statedSeparator(run) ?? inHead(run, likeliestSeparator);
}

function likeliestSeparator(head: ByteRun): number {
  const divisions = SEPARATORS.map((separator) => ({ separator, ...usualWidth(head, separator) }));
  const best = divisions.toSorted((a, b) => b.rows - a.rows || b.width - a.width)[0];
  return best === undefined || best.rows === 0 ? COMMA : best.separator;
}

function statedSeparator({ bytes, from, end }: ByteRun): number | undefined {
  const text = Buffer.from(bytes.subarray(from, Math.min(end, from + 6))).toString('latin1');
  const sign = /^sep=(.)[\r\n]/i.exec(text)?.[1]?.charCodeAt(0);
  return sign !== undefined && SEPARATORS.includes(sign) ? sign : undefined;
}

/** How many of the first rows have the same number of cells, more than one. */
function usualWidth(run: ByteRun, separator: number): { readonly rows: number; readonly width: number } {
  const indexing = new ByteCellIndexing(separator);
  indexing.indexed(run);
  if (indexing.index.rows === 0) refuseEndless(run, separator);
  const widths = widthsOf(indexing.index).filter((width) => width > 1);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const rows = Math.max(0, ...counts.values());
  return { rows, width: Math.max(0, ...[...counts].filter(([, count]) => count === rows).map(([width]) => width)) };
}

/** A row of which not even the cells find room is no row of a table. */
function refuseEndless({ bytes, from, end }: ByteRun, separator: number): void {
  let cells = 0;
  for (const byte of bytes.subarray(from, end)) if (byte === separator) cells += 1;
  if (cells >= MOST_CELLS) throw new RefusedComplaintFile('too-many-columns', { most: MOST_COLUMNS });
}

function widthsOf({ rows, rowEnds }: CellIndex): readonly number[] {
  return Array.from(
    { length: Math.min(rows, LOOKED_AT) },
    (_, row) => at(rowEnds, row) - (row === 0 ? 0 : at(rowEnds, row - 1)),
  );
}

/** The texts of the first rows. Takes the doubling from their quotes. */
export function firstRows(bytes: Uint8Array, index: CellIndex, most = LOOKED_AT): readonly (readonly string[])[] {
  const cells = new RowCells();
  return Array.from({ length: Math.min(index.rows, most) }, (_, row) => {
    cells.open(bytes, index, row);
    cells.settleQuotes(index);
    return Array.from({ length: cells.count }, (__, place) => (cells.find(place) ? cells.text() : ''));
  });
}
