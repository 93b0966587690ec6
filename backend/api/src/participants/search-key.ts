const MARKS = /\p{M}/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** The words of a text without case, accents and punctuation. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
  return plain.split(BETWEEN_WORDS).filter((word) => word !== '');
}

/** A text as search compares it, spaces left out too: `Kab. Muara Enim` is `kabmuaraenim`. */
export function searchKey(text: string): string {
  return wordsOf(text).join('');
}

/**
 * Patterns for LIKE ALL: each word of a search has to occur somewhere, so that `kab muara enim` finds what is called
 * `Kabupaten Muara Enim`. A word has no character that LIKE would read as a wildcard.
 */
export function searchPatterns(search: string): readonly string[] {
  return wordsOf(search).map((word) => `%${word}%`);
}
