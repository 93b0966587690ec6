import { MOST_ROW_BYTES } from './byte-window';
import { CR, LF, QUOTE, byteAt } from './signs';

/** How a cell is written. */
export const PLAIN = 0;
/** Quoted, and its quotes are no part of the range. */
export const QUOTED = 1;
/** Quoted, with doubled quotes inside. */
export const DOUBLED = 2;
/** A quotation that is not closed, or that something follows. */
export const WRONG = 3;

/** Cells that one index holds; a row has at most this many. */
export const MOST_CELLS = 16_384;

/**
 * Where the cells of whole rows stand in a run of bytes. Row r has the cells from `rowEnds[r - 1]` (0 for the first) to
 * `rowEnds[r]`; cell c has the bytes from `starts[c]` to `ends[c]`.
 */
export interface CellIndex {
  readonly rows: number;
  readonly rowEnds: Int32Array;
  /** The line on which each row begins, from 1. */
  readonly lines: Uint32Array;
  /** Whether a row holds a quotation: 1 or 0. */
  readonly hasQuotes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly writing: Uint8Array;
}

/** A run of bytes: from `from` to `end`; `isLast` where nothing follows. The byte at `end` belongs to whoever indexes. */
export interface ByteRun {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** What finds the cells: the place where a faster way may stand instead of this one. */
export interface CellIndexing {
  readonly index: CellIndex;
  /** The line on which the first row begins that is not indexed. */
  readonly nextLine: number;
  /** Indexes whole rows; answers where the first one begins that is not indexed. Lines are counted from run to run. */
  indexed(run: ByteRun): number;
}

const ORDINARY = 0;
const SEPARATES = 1;
const BREAKS = 2;

/** Finds cells byte by byte. (docs/rules/complaint-files.md 2, 3) */
export class ByteCellIndexing implements CellIndexing, CellIndex {
  private readonly signs = new Uint8Array(256);
  readonly starts = new Int32Array(MOST_CELLS);
  readonly ends = new Int32Array(MOST_CELLS);
  readonly writing = new Uint8Array(MOST_CELLS);
  readonly rowEnds = new Int32Array(MOST_CELLS);
  readonly lines = new Uint32Array(MOST_CELLS);
  readonly hasQuotes = new Uint8Array(MOST_CELLS);
  rows = 0;
  private cells = 0;
  /** The place and the first cell of the row that is being indexed. */
  private rowStart = 0;
  private rowFirst = 0;
  /** Lines before the row that is being indexed, and within it. */
  private line = 1;
  private breaks = 0;

  constructor(
    separator: number,
    /** The line on which the first row stands. */
    line = 1,
  ) {
    this.line = line;
    this.signs[separator] = SEPARATES;
    this.signs[LF] = BREAKS;
    this.signs[CR] = BREAKS;
  }

  get index(): CellIndex {
    return this;
  }

  get nextLine(): number {
    return this.line;
  }

  indexed(run: ByteRun): number {
    this.rows = 0;
    this.cells = 0;
    // The byte behind the run stops every search.
    run.bytes[run.end] = LF;
    let from = run.from;
    while (from < run.end) {
      const next = this.row(run, from);
      if (next < 0) break;
      from = Math.min(next, run.end);
    }
    return from;
  }

  /** Where the next row begins, or less than 0 where this one does not end here or the index is full. */
  private row(run: ByteRun, from: number): number {
    const { bytes, end, isLast } = run;
    const first = this.cells;
    this.rowFirst = first;
    this.rowStart = from;
    this.hasQuotes[this.rows] = 0;
    this.breaks = 0;
    let next = from;
    while (this.cells < MOST_CELLS) {
      const stop = bytes[next] === QUOTE ? this.quotedCell(run, next) : this.plainCell(bytes, next);
      this.cells += 1;
      if (stop >= end) return isLast ? this.finished(end) : this.unfinished(first);
      if (this.signs[byteAt(bytes, stop)] !== SEPARATES) return this.broken(run, stop, first);
      next = stop + 1;
    }
    return this.unfinished(first);
  }

  /** Marks a cell without quotes around it; answers the separator or break behind it. */
  private plainCell(bytes: Uint8Array, start: number): number {
    const { signs } = this;
    let stop = start;
    while (signs[byteAt(bytes, stop)] === ORDINARY) stop += 1;
    this.writing[this.cells] = PLAIN;
    this.starts[this.cells] = start;
    this.ends[this.cells] = stop;
    return stop;
  }

  /** A row ends with LF, CR LF or CR; whether an LF follows the CR may stand in the bytes to come. */
  private broken({ bytes, end, isLast }: ByteRun, stop: number, first: number): number {
    if (bytes[stop] === CR && stop === end - 1 && !isLast) return this.unfinished(first);
    this.breaks += 1;
    return this.finished(bytes[stop] === CR && bytes[stop + 1] === LF ? stop + 2 : stop + 1);
  }

  /** Ends a row; one that is too long is left, as if its end had not come. */
  private finished(next: number): number {
    if (next - this.rowStart > MOST_ROW_BYTES) return this.unfinished(this.rowFirst);
    this.lines[this.rows] = this.line;
    this.rowEnds[this.rows] = this.cells;
    this.rows += 1;
    this.line += this.breaks;
    return next;
  }

  private unfinished(first: number): number {
    this.cells = first;
    return -1;
  }

  /** Marks a cell that begins with a quote; answers the separator or break behind it. */
  private quotedCell({ bytes, end }: ByteRun, start: number): number {
    this.hasQuotes[this.rows] = 1;
    const cell = this.cells;
    this.writing[cell] = QUOTED;
    this.starts[cell] = start + 1;
    const close = this.closing(bytes, start + 1, end);
    this.ends[cell] = close;
    if (close >= end) this.writing[cell] = WRONG;
    let stop = Math.min(close + 1, end);
    while (this.signs[byteAt(bytes, stop)] === ORDINARY) {
      this.writing[cell] = WRONG;
      stop += 1;
    }
    return stop;
  }

  /** The quote that closes a quotation, or the end of the run; counts the lines on the way. */
  private closing(bytes: Uint8Array, from: number, end: number): number {
    let next = from;
    while (next < end) {
      const byte = bytes[next];
      if (byte === QUOTE) {
        if (bytes[next + 1] !== QUOTE || next + 1 >= end) return next;
        this.writing[this.cells] = DOUBLED;
        next += 1;
      } else if (byte === LF || (byte === CR && bytes[next + 1] !== LF)) this.breaks += 1;
      next += 1;
    }
    return end;
  }
}
