/** A word that the cache has not met. */
export const UNMET = -1;

const SLOTS = 8_192;
const MOST_WORDS = 4_096;
const MOST_PROBES = 16;
/** Longer ones are read as texts every time. */
const LONGEST = 128;

/**
 * Codes of words by their bytes, so that a column of a million cells makes no text for a word that was met before. The hash
 * looks at a few bytes and every byte is compared; a word that finds no slot soon is not kept, whatever a file holds.
 */
export class WordCache {
  private readonly slots = new Uint16Array(SLOTS);
  private readonly starts = new Uint32Array(MOST_WORDS + 1);
  private readonly lengths = new Uint8Array(MOST_WORDS + 1);
  private readonly codes = new Int32Array(MOST_WORDS + 1);
  private bytes = new Uint8Array(4_096);
  private used = 0;
  private words = 0;

  /** The code of the word in a range that is not empty. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    let slot = slotOf(bytes, start, length);
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const word = this.slots[slot] ?? 0;
      if (word === 0) return UNMET;
      if (this.lengths[word] === length && this.isSame(this.starts[word] ?? 0, bytes, start, length)) {
        return this.codes[word] ?? UNMET;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return UNMET;
  }

  keep(bytes: Uint8Array, start: number, end: number, code: number): void {
    const length = end - start;
    if (length > LONGEST || this.words === MOST_WORDS) return;
    let slot = slotOf(bytes, start, length);
    for (let probe = 0; this.slots[slot] !== 0; probe += 1) {
      if (probe === MOST_PROBES) return;
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.words += 1;
    this.slots[slot] = this.words;
    this.starts[this.words] = this.used;
    this.lengths[this.words] = length;
    this.codes[this.words] = code;
    this.append(bytes.subarray(start, end));
  }

  private append(word: Uint8Array): void {
    if (this.used + word.length > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(word, this.used);
    this.used += word.length;
  }

  private isSame(at: number, bytes: Uint8Array, start: number, length: number): boolean {
    const known = this.bytes;
    for (let step = 0; step < length; step += 1) if (known[at + step] !== bytes[start + step]) return false;
    return true;
  }
}

/** From the length and six bytes across the word. */
function slotOf(bytes: Uint8Array, start: number, length: number): number {
  const last = start + length - 1;
  const quarter = length >> 2;
  let hash = Math.imul(length, 0x9e3779b1) ^ (bytes[start] ?? 0);
  hash = Math.imul(hash, 0x85ebca6b) ^ (bytes[last] ?? 0);
  hash = Math.imul(hash, 0x85ebca6b) ^ (bytes[start + quarter] ?? 0);
  hash = Math.imul(hash, 0x85ebca6b) ^ (bytes[start + 2 * quarter] ?? 0);
  hash = Math.imul(hash, 0x85ebca6b) ^ (bytes[last - quarter] ?? 0);
  hash = Math.imul(hash, 0x85ebca6b) ^ (bytes[last - 1] ?? 0);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
