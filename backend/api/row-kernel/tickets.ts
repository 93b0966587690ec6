import { FREE, LEAVES, MOST_CELLS, MOST_LEAVES, TICKET_MAX_LENGTH, WINDOW } from './layout';
import { firstOf, isSame } from './signs';

/** As in `ticket-table.ts`: leaves of 1 MiB hold line, length and bytes of each ticket, on places that four divides. */
const LEAF_BITS: u32 = 20;
const LEAF: u32 = 1 << LEAF_BITS;
const LENGTH: usize = 4;
const HEAD: u32 = 5;
/** A slot: the place divided by four, plus one, in 26 bits, and six bits of the hash; 0 is empty. */
const PLACE: u32 = (1 << 26) - 1;
const FULL_TENTHS: u32 = 6;
const PAGE: usize = 65_536;

let seed: u64 = 0;
let slots: usize = 0;
let mask: u32 = 0;
let most: u32 = 0;
let tickets: u32 = 0;
let leaves: u32 = 0;
let used: u32 = 0;
/** Where memory is free. */
let free: usize = FREE;

/** Forgets every ticket; the memory that they took holds zeros again. */
export function forgetTickets(): void {
  memory.fill(FREE, 0, free - FREE);
  tickets = 0;
  leaves = 0;
  used = 0;
  free = FREE;
}

/** Begins with so many slots, a power of two. */
export function begin(drawn: u32, size: u32): void {
  seed = <u64>drawn * 0x9e3779b97f4a7c15;
  resize(size);
}

/** Makes room for the tickets of a whole index, so that nothing moves while it is read; whether there is room. */
export function prepare(): bool {
  while (tickets + MOST_CELLS > most) grow();
  while (leaves << LEAF_BITS < used + MOST_CELLS * ((HEAD + TICKET_MAX_LENGTH + 3) & ~3)) {
    if (leaves === MOST_LEAVES - 1) return false;
    store<u32>(LEAVES + ((<usize>leaves) << 2), <u32>allotted(LEAF));
    leaves += 1;
  }
  return true;
}

function allotted(size: usize): usize {
  const place = free;
  free += size;
  const missing = <i32>(free + PAGE - ((<usize>memory.size()) << 16)) / <i32>PAGE;
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
  return place;
}

function resize(size: u32): void {
  // Memory that nobody uses holds zeros.
  slots = allotted((<usize>size) << 2);
  mask = size - 1;
  most = <u32>((<u64>size * FULL_TENTHS) / 10);
}

/** The line on which a ticket stood before, or 0 where this is the first one, which is then remembered. */
export function lineBefore(first: i32, last: i32, line: u32): u32 {
  const start = WINDOW + first;
  const length = last - first;
  return lineBeforeAt(start, length, hashOf(start, length), line);
}

/** Looks at a slot before it is needed: several that are asked for together are waited for together. */
export function touched(hash: u32): u32 {
  return load<u32>(slots + ((<usize>(hash & mask)) << 2));
}

export function lineBeforeAt(start: usize, length: u32, hash: u32, line: u32): u32 {
  const tag = hash & ~PLACE;
  let slot = hash & mask;
  for (;;) {
    const found = load<u32>(slots + ((<usize>slot) << 2));
    if (found === 0) break;
    if ((found & ~PLACE) === tag) {
      const head = headAt(((found & PLACE) - 1) << 2);
      if (load<u8>(head, LENGTH) === length && isSame(head + HEAD, start, length)) return load<u32>(head);
    }
    slot = (slot + 1) & mask;
  }
  store<u32>(slots + ((<usize>slot) << 2), tag | (stored(start, length, line) + 1));
  tickets += 1;
  return 0;
}

function headAt(place: u32): usize {
  return <usize>load<u32>(LEAVES + ((<usize>(place >> LEAF_BITS)) << 2)) + <usize>(place & (LEAF - 1));
}

/** Puts a ticket into the store, never across two leaves; answers its place divided by four. */
function stored(start: usize, length: u32, line: u32): u32 {
  const size = HEAD + length;
  if ((used & (LEAF - 1)) + size + 8 > LEAF) used = (used + LEAF - 1) & ~(LEAF - 1);
  const place = used;
  const head = headAt(place);
  store<u32>(head, line);
  store<u8>(head, <u8>length, LENGTH);
  memory.copy(head + HEAD, start, length);
  used = (place + size + 3) & ~3;
  return place >> 2;
}

/** Twice as many slots; the tickets are taken from the leaves in the order in which they stand there. */
function grow(): void {
  resize((mask + 1) << 1);
  for (let place: u32 = 0; place < used;) {
    const head = headAt(place);
    const length = (place & (LEAF - 1)) + 8 > LEAF ? 0 : <u32>load<u8>(head, LENGTH);
    if (length === 0) {
      // A leaf ends where no ticket follows: none has the length 0.
      place = (place + LEAF) & ~(LEAF - 1);
      continue;
    }
    const hash = hashOf(head + HEAD, length);
    let slot = hash & mask;
    while (load<u32>(slots + ((<usize>slot) << 2)) !== 0) slot = (slot + 1) & mask;
    store<u32>(slots + ((<usize>slot) << 2), (hash & ~PLACE) | ((place >> 2) + 1));
    place = (place + HEAD + length + 3) & ~3;
  }
}

/** 32 bits that depend on every byte and on the seed. */
export function hashOf(start: usize, length: u32): u32 {
  let hash = seed ^ (<u64>length);
  let from: u32 = 0;
  for (; from + 8 < length; from += 8) hash = mixed(hash ^ load<u64>(start + from));
  hash = mixed(hash ^ firstOf(load<u64>(start + from), length - from));
  return <u32>(hash ^ (hash >> 29));
}

function mixed(hash: u64): u64 {
  const product = (hash ^ (hash >> 32)) * 0xd6e8feb86659fd93;
  return product ^ (product >> 32);
}
