import { at, byteAt } from './signs';

/** How many slots a table has at least and at most at first; there are twice as many once three fifths are taken. */
const FIRST_SLOTS = 1 << 14;
const MOST_FIRST_SLOTS = 1 << 22;
const FULL_TENTHS = 6;

/** The store is made of leaves; a ticket stands in one of them, on a place that four divides. */
const LEAF_BITS = 20;
const LEAF = 1 << LEAF_BITS;
/** Before each ticket: its line in four bytes and its length in one. */
const LENGTH = 4;
const HEAD = 5;

/** A slot: the place in the store divided by four, plus one, in 26 bits, and six bits of the hash; 0 is empty. */
const PLACE_BITS = 26;
const PLACE = 2 ** PLACE_BITS - 1;

/** Tickets of 256 MiB; a file of that many is none that anybody has. */
const MOST_BYTES = (PLACE - 1) * 4;

/**
 * The ticket numbers of a file and the line on which each stood first. A slot says where a ticket stands; where the bits of the hash are
 * the same the bytes are compared, so that no two tickets are ever taken for one. (docs/rules/complaint-files.md 13)
 */
export class TicketTable {
  private slots: Int32Array;
  private mask: number;
  private tickets = 0;
  private most: number;
  private readonly leaves: Uint8Array[] = [];
  private readonly lines: Uint32Array[] = [];
  private used = 0;

  constructor(
    /** Drawn by whoever makes the table, so that nobody can write a file whose tickets all fall into one place. */
    private readonly seed: number,
    /** So many are expected; a guess makes the table faster and smaller, and nothing else. */
    expected = 0,
  ) {
    const size = firstSlots(expected);
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    this.most = Math.floor((size * FULL_TENTHS) / 10);
    this.addLeaf();
  }

  /** The line on which a ticket stood before, or 0 where this is the first one, which is then remembered. */
  lineBefore(bytes: Uint8Array, start: number, end: number, line: number): number {
    const hash = hashOf(bytes, start, end, this.seed);
    const tag = hash & ~PLACE;
    let slot = hash & this.mask;
    for (;;) {
      const found = at(this.slots, slot);
      if (found === 0) break;
      if ((found & ~PLACE) === tag && this.isSame((found & PLACE) - 1, bytes, start, end)) {
        return this.lineAt((found & PLACE) - 1);
      }
      slot = (slot + 1) & this.mask;
    }
    this.slots[slot] = tag | (this.stored(bytes, start, end, line) + 1);
    this.tickets += 1;
    if (this.tickets > this.most) this.grow();
    return 0;
  }

  /** Puts a ticket into the store; answers its place divided by four. */
  private stored(bytes: Uint8Array, start: number, end: number, line: number): number {
    const size = HEAD + end - start;
    if (this.used + size > this.leaves.length * LEAF) this.addLeaf();
    const place = this.used;
    const leaf = this.leafOf(place);
    const into = place & (LEAF - 1);
    const lines = this.lines[place >>> LEAF_BITS];
    if (lines !== undefined) lines[into >>> 2] = line;
    leaf[into + LENGTH] = end - start;
    for (let from = start, to = into + HEAD; from < end; from += 1, to += 1) leaf[to] = byteAt(bytes, from);
    this.used = (place + size + 3) & ~3;
    return place >>> 2;
  }

  private addLeaf(): void {
    const buffer = new ArrayBuffer(LEAF);
    this.used = this.leaves.length * LEAF;
    if (this.used >= MOST_BYTES) throw new RangeError('more tickets than any file has');
    this.leaves.push(new Uint8Array(buffer));
    this.lines.push(new Uint32Array(buffer));
  }

  private leafOf(place: number): Uint8Array {
    const leaf = this.leaves[place >>> LEAF_BITS];
    if (leaf === undefined) throw new RangeError(`no leaf for place ${place}`);
    return leaf;
  }

  private lineAt(quarter: number): number {
    const place = quarter * 4;
    return this.lines[place >>> LEAF_BITS]?.[(place & (LEAF - 1)) >>> 2] ?? 0;
  }

  private isSame(quarter: number, bytes: Uint8Array, start: number, end: number): boolean {
    const place = quarter * 4;
    const leaf = this.leafOf(place);
    const head = place & (LEAF - 1);
    if (leaf[head + LENGTH] !== end - start) return false;
    for (let from = start, to = head + HEAD; from < end; from += 1, to += 1) if (leaf[to] !== bytes[from]) return false;
    return true;
  }

  /** Twice as many slots; the tickets are taken from the store in the order in which they stand there. */
  private grow(): void {
    const size = this.slots.length * 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    this.most = Math.floor((size * FULL_TENTHS) / 10);
    for (const [number, leaf] of this.leaves.entries()) {
      const isLast = number === this.leaves.length - 1;
      this.placeAll(leaf, number * LEAF, isLast ? this.used - number * LEAF : LEAF);
    }
  }

  /** A leaf ends where no ticket follows: none has the length 0. */
  private placeAll(leaf: Uint8Array, first: number, end: number): void {
    const { slots, mask, seed } = this;
    for (let head = 0; head + HEAD < end && leaf[head + LENGTH] !== 0;) {
      const length = byteAt(leaf, head + LENGTH);
      const hash = hashOf(leaf, head + HEAD, head + HEAD + length, seed);
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (hash & ~PLACE) | (((first + head) >>> 2) + 1);
      head = (head + HEAD + length + 3) & ~3;
    }
  }
}

/** Slots for so many tickets that are expected. */
export function firstSlots(expected: number): number {
  const wanted = Math.min(Math.ceil((expected * 10) / FULL_TENTHS), MOST_FIRST_SLOTS);
  return Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(Math.max(wanted, 1))));
}

/** 32 bits that depend on every byte and on the seed; the first six are no part of the place in a table of any size. */
function hashOf(bytes: Uint8Array, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let from = start; from < end; from += 1) {
    hash = Math.imul(hash ^ byteAt(bytes, from), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
