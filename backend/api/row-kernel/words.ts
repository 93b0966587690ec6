import { LONGEST_WORD, MOST_WORDS, SLOTS, WINDOW, WORD_BYTES, WORDS, WORD_SLOTS } from './layout';
import { firstOf, isSame } from './signs';

/** A word that was not met. */
export const UNMET = -1;

const MOST_PROBES = 16;
/** Of each word: its code, where it stands, and its length with its column above. */
const CODE: usize = 0;
const PLACE: usize = 4;
const KIND: usize = 8;

let words: i32 = 0;
let used: usize = 0;

export function forgetWords(): void {
  memory.fill(SLOTS, 0, WORD_SLOTS << 1);
  words = 0;
  used = 0;
}

/** The code of the word of a column in a range of the window that is not empty. */
export function codeOf(column: i32, first: i32, last: i32): i32 {
  return codeAt(column, WINDOW + first, last - first);
}

export function codeAt(column: i32, start: usize, length: usize): i32 {
  if (length > <usize>LONGEST_WORD) return UNMET;
  const kind = (column << 16) | (<i32>length);
  let slot = slotOf(kind, start, length);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const number = <usize>load<u16>(SLOTS + (slot << 1));
    if (number === 0) return UNMET;
    const word = WORDS + number * 12;
    if (load<i32>(word, KIND) === kind && isSame(load<u32>(word, PLACE), start, length)) return load<i32>(word, CODE);
    slot = (slot + 1) & (WORD_SLOTS - 1);
  }
  return UNMET;
}

/** Keeps what a word means; one that finds no slot soon is not kept, whatever a file holds. */
export function keep(column: i32, first: i32, last: i32, code: i32): void {
  const length: usize = last - first;
  if (length > <usize>LONGEST_WORD || words === MOST_WORDS) return;
  const start = WINDOW + first;
  const kind = (column << 16) | (<i32>length);
  let slot = slotOf(kind, start, length);
  for (let probe = 0; load<u16>(SLOTS + (slot << 1)) !== 0; probe += 1) {
    if (probe === MOST_PROBES) return;
    slot = (slot + 1) & (WORD_SLOTS - 1);
  }
  words += 1;
  store<u16>(SLOTS + (slot << 1), <u16>words);
  const word = WORDS + <usize>words * 12;
  const place = WORD_BYTES + used;
  store<i32>(word, code, CODE);
  store<u32>(word, <u32>place, PLACE);
  store<i32>(word, kind, KIND);
  memory.copy(place, start, length);
  used += (length + 7) & ~7;
}

/** From every byte of the word, its length and its column. */
function slotOf(kind: i32, start: usize, length: usize): usize {
  let hash: u64 = <u64>kind * 0x9e3779b97f4a7c15;
  let from: usize = 0;
  for (; from + 8 < length; from += 8) hash = mixed(hash ^ load<u64>(start + from));
  hash = mixed(hash ^ firstOf(load<u64>(start + from), length - from));
  return (<usize>(hash >> 40)) & (WORD_SLOTS - 1);
}

function mixed(hash: u64): u64 {
  const product = hash * 0xff51afd7ed558ccd;
  return product ^ (product >> 32);
}
