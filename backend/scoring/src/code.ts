/** Whether a text may be a code: two spellings of one code would be one code in the canonical text. */
export function isCode(text: string): boolean {
  return text !== '' && text === text.normalize('NFC');
}
