import { ENDS, HAS_QUOTES, LINES, MOST_CELLS, MOST_ROW_BYTES, ROW_ENDS, STARTS, WINDOW, WRITING } from './layout';
import { CR, LF, QUOTE } from './signs';

/** How a cell is written, as in `cell-index.ts`. */
export const PLAIN: u8 = 0;
export const QUOTED: u8 = 1;
const DOUBLED: u8 = 2;
const WRONG: u8 = 3;

/** Bytes that are classed together. */
const BLOCK: usize = 64;

let separators: v128 = i8x16.splat(0);
const LFS: v128 = i8x16.splat(<i8>LF);
const CRS: v128 = i8x16.splat(<i8>CR);
let separator: u8 = 0;

/** The block that was classed last: a bit for each byte of it that separates or breaks. */
let block: usize = 0;
let stops: u64 = 0;

let rows: i32 = 0;
let cells: i32 = 0;
let rowStart: usize = 0;
let rowFirst: i32 = 0;
/** Lines before the row that is being indexed, and within it. */
let line: u32 = 1;
let breaks: u32 = 0;

export function separateBy(sign: u8, firstLine: u32): void {
  separator = sign;
  separators = i8x16.splat(<i8>sign);
  line = firstLine;
}

export function rowCount(): i32 {
  return rows;
}

export function nextLine(): u32 {
  return line;
}

/** Indexes whole rows between two places of the window; answers where the first one begins that is not indexed. */
export function indexed(first: i32, last: i32, isLast: bool): i32 {
  rows = 0;
  cells = 0;
  block = 0;
  stops = 0;
  const end: usize = WINDOW + last;
  store<u8>(end, LF);
  let from: usize = WINDOW + first;
  while (from < end) {
    const next = row(from, end, isLast);
    if (next === 0) break;
    from = next < end ? next : end;
  }
  return <i32>(from - WINDOW);
}

/** Where the next row begins; 0 where this one does not end here or the index is full. */
function row(from: usize, end: usize, isLast: bool): usize {
  const first = cells;
  rowFirst = first;
  rowStart = from;
  store<u8>(HAS_QUOTES + rows, 0);
  breaks = 0;
  let next = from;
  while (cells < MOST_CELLS) {
    const stop = load<u8>(next) === QUOTE ? quotedCell(next, end) : plainCell(next);
    cells += 1;
    if (stop >= end) return isLast ? finished(end) : unfinished(first);
    if (load<u8>(stop) !== separator) return broken(stop, end, isLast, first);
    next = stop + 1;
  }
  return unfinished(first);
}

function plainCell(start: usize): usize {
  const stop = stopFrom(start);
  store<u8>(WRITING + cells, PLAIN);
  mark(start, stop);
  return stop;
}

function mark(start: usize, stop: usize): void {
  store<i32>(STARTS + ((<usize>cells) << 2), <i32>(start - WINDOW));
  store<i32>(ENDS + ((<usize>cells) << 2), <i32>(stop - WINDOW));
}

/** The first separator or break from a place on; the byte behind the run is one. */
function stopFrom(start: usize): usize {
  let bits = start - block < BLOCK ? stops >> (<u64>(start - block)) : 0;
  let from = start;
  if (bits === 0) {
    from = start - block < BLOCK ? block + BLOCK : start;
    for (;;) {
      bits = stopsAt(from);
      if (bits !== 0) break;
      from += BLOCK;
    }
    block = from;
    stops = bits;
  }
  return from + <usize>ctz(bits);
}

function stopsAt(from: usize): u64 {
  return sixteen(from) | (sixteen(from + 16) << 16) | (sixteen(from + 32) << 32) | (sixteen(from + 48) << 48);
}

function sixteen(from: usize): u64 {
  const bytes = v128.load(from);
  const found = v128.or(i8x16.eq(bytes, separators), v128.or(i8x16.eq(bytes, LFS), i8x16.eq(bytes, CRS)));
  return <u64>(<u32>i8x16.bitmask(found));
}

/** A row ends with LF, CR LF or CR; whether an LF follows the CR may stand in the bytes to come. */
function broken(stop: usize, end: usize, isLast: bool, first: i32): usize {
  const isReturn = load<u8>(stop) === CR;
  if (isReturn && stop === end - 1 && !isLast) return unfinished(first);
  breaks += 1;
  return finished(isReturn && load<u8>(stop + 1) === LF ? stop + 2 : stop + 1);
}

/** Ends a row; one that is too long is left, as if its end had not come. */
function finished(next: usize): usize {
  if (<i32>(next - rowStart) > MOST_ROW_BYTES) return unfinished(rowFirst);
  store<u32>(LINES + ((<usize>rows) << 2), line);
  store<i32>(ROW_ENDS + ((<usize>rows) << 2), cells);
  rows += 1;
  line += breaks;
  return next;
}

function unfinished(first: i32): usize {
  cells = first;
  return 0;
}

/** A cell that begins with a quote; answers the separator or break behind it. */
function quotedCell(start: usize, end: usize): usize {
  store<u8>(HAS_QUOTES + rows, 1);
  store<u8>(WRITING + cells, QUOTED);
  const close = closing(start + 1, end);
  mark(start + 1, close);
  if (close >= end) store<u8>(WRITING + cells, WRONG);
  const behind = close + 1 < end ? close + 1 : end;
  const stop = stopFrom(behind);
  if (stop !== behind) store<u8>(WRITING + cells, WRONG);
  return stop;
}

/** The quote that closes a quotation, or the end of the run; counts the lines on the way. */
function closing(from: usize, end: usize): usize {
  for (let next = from; next < end; next += 1) {
    const byte = load<u8>(next);
    if (byte === QUOTE) {
      if (next + 1 >= end || load<u8>(next + 1) !== QUOTE) return next;
      store<u8>(WRITING + cells, DOUBLED);
      next += 1;
    } else if (byte === LF || (byte === CR && load<u8>(next + 1) !== LF)) breaks += 1;
  }
  return end;
}
