import { byText } from '../order';
import { splitmix64 } from '../splitmix64';

const DIGITS = 16;

/**
 * A number for each code, sixteen hexadecimal digits: the draws of the specified generator, given to the codes in their
 * order. No two are the same. (docs/rules/shortlist.md 11, docs/rules/canonical-form.md 6)
 */
export function drawnLots(codes: readonly string[], seed: string): ReadonlyMap<string, string> {
  const generator = splitmix64(BigInt(`0x${seed}`));
  return new Map(codes.toSorted(byText).map((code) => [code, generator.next().toString(16).padStart(DIGITS, '0')]));
}

/** Whether a text is a seed: exactly sixteen hexadecimal digits in lower case. */
export function isSeed(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}
