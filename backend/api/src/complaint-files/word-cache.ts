import { at } from './signs';

/** A word that the cache has not met. */
export const UNMET = -1;

const SLOTS = 8_192;
const MOST_WORDS = 4_096;
const MOST_PROBES = 16;
/** Shorter ones are a number by themselves; longer ones are rare, and read as texts every time. */
const SHORTEST = 4;
const LONGEST = 128;
/** Bytes that are looked at together. */
const TOGETHER = 4;

/**
 * Codes of words by their bytes, so that a column of a million cells makes no text for a word that was met before. The hash
 * looks at twelve bytes and every byte is compared; a word that finds no slot soon is not kept, whatever a file holds.
 */
export class WordCache {
  private readonly slots = new Uint16Array(SLOTS);
  private readonly starts = new Uint32Array(MOST_WORDS + 1);
  private readonly lengths = new Uint8Array(MOST_WORDS + 1);
  private readonly codes = new Int32Array(MOST_WORDS + 1);
  private readonly short = new Map<number, number>();
  private kept: DataView = new DataView(new ArrayBuffer(4_096));
  private used = 0;
  private words = 0;
  /** The bytes that were asked about last, and how they are looked at. */
  private asked: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));

  /** The code of the word in a range that is not empty. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length < SHORTEST) return this.short.get(shortWord(bytes, start, end)) ?? UNMET;
    if (bytes !== this.asked) this.look(bytes);
    const first = slotOf(this.view, start, length);
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const word = at(this.slots, (first + probe) & (SLOTS - 1));
      if (word === 0) return UNMET;
      if (this.isSame(word, start, length)) return at(this.codes, word);
    }
    return UNMET;
  }

  keep(bytes: Uint8Array, start: number, end: number, code: number): void {
    const length = end - start;
    if (length > LONGEST || this.words + this.short.size === MOST_WORDS) return;
    if (length < SHORTEST) this.short.set(shortWord(bytes, start, end), code);
    else this.keepLong(bytes, start, length, code);
  }

  private keepLong(bytes: Uint8Array, start: number, length: number, code: number): void {
    if (bytes !== this.asked) this.look(bytes);
    let slot = slotOf(this.view, start, length);
    for (let probe = 0; this.slots[slot] !== 0; probe += 1) {
      if (probe === MOST_PROBES) return;
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.words += 1;
    this.slots[slot] = this.words;
    this.starts[this.words] = this.used;
    this.lengths[this.words] = length;
    this.codes[this.words] = code;
    this.append(bytes.subarray(start, start + length));
  }

  private look(bytes: Uint8Array): void {
    this.asked = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  private append(word: Uint8Array): void {
    if (this.used + word.length > this.kept.byteLength) {
      const larger = new Uint8Array(this.kept.byteLength * 2);
      larger.set(new Uint8Array(this.kept.buffer));
      this.kept = new DataView(larger.buffer);
    }
    new Uint8Array(this.kept.buffer).set(word, this.used);
    this.used += word.length;
  }

  /** Four bytes at a time, the last four of them once more. */
  private isSame(word: number, start: number, length: number): boolean {
    if (this.lengths[word] !== length) return false;
    const { kept, view } = this;
    const from = at(this.starts, word);
    const last = length - TOGETHER;
    for (let step = 0; step < last; step += TOGETHER) {
      if (kept.getInt32(from + step, true) !== view.getInt32(start + step, true)) return false;
    }
    return kept.getInt32(from + last, true) === view.getInt32(start + last, true);
  }
}

/** Up to three bytes as one number; a byte 0 more is another number. */
function shortWord(bytes: Uint8Array, start: number, end: number): number {
  let word = end - start;
  for (let from = start; from < end; from += 1) word = word * 256 + (bytes[from] ?? 0);
  return word;
}

/** From the length, the first four bytes, the last four and those in the middle. */
function slotOf(view: DataView, start: number, length: number): number {
  const last = length - TOGETHER;
  let hash = Math.imul(length, 0x9e3779b1) ^ view.getInt32(start, true);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ view.getInt32(start + last, true);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ view.getInt32(start + (last >> 1), true);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
