import { GROUP, GROUP_TICKETS, LINE, TICKET_BYTES, TICKET_ENDS, TICKET_MAX_LENGTH } from './layout';
import { findField, length, start } from './row';
import { AT, HASH, isDigit, SPACE } from './signs';
import { hashOf, lineBeforeAt, touched } from './tickets';

const TICKET_FIELD = 0;
const LAST_SIGN: u8 = 0x7e;
/** Fewer digits than a telephone number has. */
const FEW = 10;

/** Of each row of a group: where its ticket stands, its length, its hash. */
const LENGTH: usize = 4;
const HASHED: usize = 8;

/** Keeps the ticket of the row at a place of its group; whether it is one. */
export function isTicketRead(place: usize): bool {
  if (!findField(TICKET_FIELD)) return false;
  let from = start;
  const end = start + length;
  while (from < end && (load<u8>(from) === HASH || load<u8>(from) === SPACE)) from += 1;
  const size = end - from;
  if (size === 0 || size > <usize>TICKET_MAX_LENGTH || !isSound(from, end)) return false;
  const ticket = ticketOf(place);
  store<u32>(ticket, <u32>from);
  store<u32>(ticket, <u32>size, LENGTH);
  store<u32>(ticket, hashOf(from, <u32>size), HASHED);
  return true;
}

function ticketOf(place: usize): usize {
  return GROUP_TICKETS + place * 12;
}

/** Has the slots of a group's tickets near. What stands there is summed and kept, so that the looking is not left out. */
export function touchTickets(count: usize): void {
  let sum: u32 = 0;
  for (let place: usize = 0; place < count; place += 1) sum += touched(load<u32>(ticketOf(place), HASHED));
  store<u32>(ticketOf(GROUP), sum);
}

/** Whether the ticket of a row of the group is the first with its bytes; it then stands in the batch. */
export function isTicketNew(place: usize, to: usize): bool {
  const ticket = ticketOf(place);
  const from = <usize>load<u32>(ticket);
  const size = load<u32>(ticket, LENGTH);
  const line = load<u32>(LINE + (to << 2));
  if (lineBeforeAt(from, size, load<u32>(ticket, HASHED), line) !== 0) return false;
  const before: usize = to === 0 ? 0 : load<u32>(TICKET_ENDS + ((to - 1) << 2));
  memory.copy(TICKET_BYTES + before, from, size);
  store<u32>(TICKET_ENDS + (to << 2), <u32>before + size);
  return true;
}

/** Plain signs of ASCII, and nothing that could be a number or an address of a person. (docs/rules/complaint-files.md 12, 13) */
function isSound(from: usize, end: usize): bool {
  let digits: usize = 0;
  for (let place = from; place < end; place += 1) {
    const byte = load<u8>(place);
    if (byte < SPACE || byte > LAST_SIGN || byte === AT) return false;
    if (isDigit(byte)) digits += 1;
  }
  return digits < <usize>FEW || digits < end - from;
}
