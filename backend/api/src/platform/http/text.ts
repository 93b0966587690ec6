const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether PostgreSQL can store a text and every reader can read it: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !LONE_SURROGATE.test(text);
}

/** Control characters have no business in a one-line text. */
export function hasControlCharacters(text: string): boolean {
  return /[\u0000-\u001f\u007f]/.test(text);
}
