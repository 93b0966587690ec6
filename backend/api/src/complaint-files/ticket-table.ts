/** How many tickets a table is made for at first; it doubles when it is half full. */
const FIRST_SLOTS = 1 << 15;
/** Bytes of one leaf of the store. */
const LEAF = 1 << 20;
const LEAF_BITS = 20;
/** Before each ticket: its line in four bytes and its length in one. */
const HEAD = 5;

/** A second number in each slot is the ticket's place in the store plus one; 0 is an empty slot. */
const SLOT = 2;

/**
 * The ticket numbers of a file and the line on which each stood first. A slot holds 32 bits of hash and a place; where the hash is
 * the same the bytes are compared, so that no two tickets are ever taken for one. (docs/rules/complaint-files.md 13)
 */
export class TicketTable {
  private slots = new Uint32Array(FIRST_SLOTS * SLOT);
  private mask = FIRST_SLOTS - 1;
  private tickets = 0;
  private readonly leaves: Uint8Array[] = [new Uint8Array(LEAF)];
  private used = 0;

  constructor(
    /** Drawn by whoever makes the table, so that nobody can write a file whose tickets all fall into one place. */
    private readonly seed: number,
  ) {}

  /** The line on which a ticket stood before, or 0 where this is the first one, which is then remembered. */
  lineBefore(bytes: Uint8Array, start: number, end: number, line: number): number {
    const hash = hashOf(bytes, start, end, this.seed);
    let slot = hash & this.mask;
    for (;;) {
      const place = this.slots[slot * SLOT + 1] ?? 0;
      if (place === 0) break;
      if (this.slots[slot * SLOT] === hash && this.isSame(place - 1, bytes, start, end)) return this.lineAt(place - 1);
      slot = (slot + 1) & this.mask;
    }
    this.slots[slot * SLOT] = hash;
    this.slots[slot * SLOT + 1] = this.stored(bytes, start, end, line) + 1;
    this.tickets += 1;
    if (this.tickets * 2 > this.mask) this.grow();
    return 0;
  }

  private stored(bytes: Uint8Array, start: number, end: number, line: number): number {
    const length = end - start;
    if ((this.used & (LEAF - 1)) + HEAD + length > LEAF) {
      this.used = this.leaves.length << LEAF_BITS;
      this.leaves.push(new Uint8Array(LEAF));
    }
    const place = this.used;
    const leaf = this.leafOf(place);
    let at = place & (LEAF - 1);
    leaf[at] = line;
    leaf[at + 1] = line >>> 8;
    leaf[at + 2] = line >>> 16;
    leaf[at + 3] = line >>> 24;
    leaf[at + 4] = length;
    at += HEAD;
    for (let from = start; from < end; from += 1, at += 1) leaf[at] = bytes[from] ?? 0;
    this.used += HEAD + length;
    return place;
  }

  private leafOf(place: number): Uint8Array {
    const leaf = this.leaves[place >>> LEAF_BITS];
    if (leaf === undefined) throw new RangeError(`no leaf for place ${place}`);
    return leaf;
  }

  private lineAt(place: number): number {
    const leaf = this.leafOf(place);
    const at = place & (LEAF - 1);
    return new DataView(leaf.buffer).getUint32(at, true);
  }

  private isSame(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    const leaf = this.leafOf(place);
    const at = place & (LEAF - 1);
    if (leaf[at + 4] !== end - start) return false;
    for (let from = start, to = at + HEAD; from < end; from += 1, to += 1) {
      if (leaf[to] !== bytes[from]) return false;
    }
    return true;
  }

  private grow(): void {
    const old = this.slots;
    const slots = new Uint32Array(old.length * 2);
    const mask = this.mask * 2 + 1;
    for (let from = 0; from < old.length; from += SLOT) {
      const place = old[from + 1] ?? 0;
      if (place === 0) continue;
      const hash = old[from] ?? 0;
      let slot = hash & mask;
      while (slots[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask;
      slots[slot * SLOT] = hash;
      slots[slot * SLOT + 1] = place;
    }
    this.slots = slots;
    this.mask = mask;
  }
}

/** 32 bits that depend on every byte and on the seed. */
function hashOf(bytes: Uint8Array, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
