import { personalKind } from './personal-content';
import { AT, isDigit, SPACE, byteAt } from './signs';

const FIRST_SIGN = 0x20;
const LAST_SIGN = 0x7e;
/** Fewer digits than a telephone number has. */
const FEW = 10;

/** What a ticket's bytes are. */
export const [SOUND_TICKET, UNREADABLE_TICKET, PERSONAL_TICKET] = [0, 1, 2];

/** Letters, digits and plain signs of ASCII, and no number or address of a person. (docs/rules/complaint-files.md 12, 13) */
export function ticketVerdict(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  let mailSigns = 0;
  for (let from = start; from < end; from += 1) {
    const byte = byteAt(bytes, from);
    if (!isPlain(byte)) return UNREADABLE_TICKET;
    if (isDigit(byte)) digits += 1;
    else if (byte === AT) mailSigns += 1;
  }
  const isNumber = digits >= FEW && digits === end - start;
  return mailSigns > 0 || isNumber ? personalVerdict(bytes, start, end) : SOUND_TICKET;
}

/** Whether a byte writes a sign of ASCII that can be seen, or a space. */
function isPlain(byte: number): boolean {
  return byte >= FIRST_SIGN && byte <= LAST_SIGN;
}

function personalVerdict(bytes: Uint8Array, start: number, end: number): number {
  return personalKind(bytes, start, end) === undefined ? SOUND_TICKET : PERSONAL_TICKET;
}

/** Behind the signs that some exports put before a number: "#1916449" is 1916449. */
export function ticketStart(bytes: Uint8Array, start: number, end: number, sign: number): number {
  let from = start;
  while (from < end && (bytes[from] === sign || bytes[from] === SPACE)) from += 1;
  return from;
}
