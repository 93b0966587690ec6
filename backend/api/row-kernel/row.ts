import { HAS_QUOTES, LINES, PLACES, ROW_ENDS, STARTS, ENDS, WINDOW, WRITING } from './layout';
import { PLAIN, QUOTED } from './cells';
import { SPACE } from './signs';

/** The cell of the row that was looked at last, without blanks at its ends. */
export let start: usize = 0;
export let length: usize = 0;

let first: usize = 0;
let width: i32 = 0;
let line: u32 = 0;

/** Rows that are read here have this many cells. */
export function expectCells(count: i32): void {
  width = count;
}

/** Looks at a row; whether it has its cells and no quotes within quotes. */
export function open(row: i32): bool {
  first = row === 0 ? 0 : <usize>load<i32>(ROW_ENDS + ((<usize>(row - 1)) << 2));
  line = load<u32>(LINES + ((<usize>row) << 2));
  if (load<i32>(ROW_ENDS + ((<usize>row) << 2)) - <i32>first !== width) return false;
  return load<u8>(HAS_QUOTES + row) === 0 || isPlain();
}

export function lineOfRow(): u32 {
  return line;
}

function isPlain(): bool {
  for (let cell: usize = 0; cell < <usize>width; cell += 1) {
    const writing = load<u8>(WRITING + first + cell);
    if (writing !== PLAIN && writing !== QUOTED) return false;
  }
  return true;
}

/** Looks at the cell of a field; whether anything stands in it. */
export function findField(field: i32): bool {
  const place = placeOf(field);
  return place >= 0 && find(place);
}

/** Where a field stands; less than 0 where the file does not have it. */
export function placeOf(field: i32): i32 {
  return load<i32>(PLACES + ((<usize>field) << 2));
}

export function find(place: i32): bool {
  const cell = (first + <usize>place) << 2;
  let from = WINDOW + <usize>load<i32>(STARTS + cell);
  let to = WINDOW + <usize>load<i32>(ENDS + cell);
  while (from < to && load<u8>(from) <= SPACE) from += 1;
  while (from < to && load<u8>(to - 1) <= SPACE) to -= 1;
  start = from;
  length = to - from;
  return from < to;
}
