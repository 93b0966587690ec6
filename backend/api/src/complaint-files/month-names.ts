/** Indonesian and English names of months, whole and short, as people write them. */
const NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, place) => names.map((name) => [name, place + 1] as const)),
);

const LONGEST_NAME = 9;

/** The month (1 to 12) that letters name, in any case; 0 where they name none. */
export function monthNamed(bytes: Uint8Array, start: number, end: number): number {
  return end - start > LONGEST_NAME ? 0 : (MONTHS.get(lowerLetters(bytes, start, end)) ?? 0);
}

/** Letters of ASCII as a text in lower case. */
export function lowerLetters(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode((bytes[at] ?? 0) | 0x20);
  return text;
}
