/** A hash of 64 digits stays whole, with what stands around it. */
const WORD_MAX = 72;
const TEXT_MAX = 4_000;
const UNBROKEN = new RegExp(`\\S{${WORD_MAX}}(?=\\S)`, 'gu');

/**
 * A text that can be laid out in linear time: the library tries every break of an unbroken word, so long words are broken
 * and very long texts end with an ellipsis. Control characters become spaces.
 */
export function printable(text: string): string {
  const whole = text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)} …` : text;
  return whole.replace(/[^\S\n]|\p{Cc}(?<!\n)/gu, ' ').replace(UNBROKEN, (word) => `${word} `);
}
