const MARKS = /\p{M}/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
/** The point of a region code: `13.72` is one word. */
const POINT_BETWEEN_DIGITS = /(?<=\d)\.(?=\d)/g;

/** Words that say what kind of agency something is, and not which. */
const KIND_WORDS = new Set(
  'pemerintah kabupaten kab kota provinsi prov pemprov pemkab pemkot pemko daerah kementerian'.split(' '),
);

/** The words of a text without case, accents and punctuation. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
  return plain
    .replaceAll(POINT_BETWEEN_DIGITS, '')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
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

/** A search without the words that only say what kind of agency is meant: `Pemkab Muara Enim` is `muaraenim`. */
export function searchCore(search: string): string {
  return wordsOf(search)
    .filter((word) => !KIND_WORDS.has(word))
    .join('');
}
