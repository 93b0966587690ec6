import { rowCount } from './cells';
import { BATCH_ROWS, GROUP, LINE } from './layout';
import { lineOfRow, open } from './row';
import { daysRead, remember } from './row-days';
import { isTicketNew, isTicketRead, touchTickets } from './row-tickets';
import { isHarmless, status, wordsRead } from './row-words';

/**
 * Reads rows of the index from one on into the batch, from a place of it, as long as nothing about them is unusual and there is room;
 * answers the first row that was not read. Of a row that is not read nothing is remembered.
 */
export function taken(first: i32, place: i32): i32 {
  let row = first;
  let to: usize = place;
  let kept: usize = GROUP;
  while (kept === GROUP) {
    const group = groupRead(row, to);
    touchTickets(group);
    kept = groupKept(group, to);
    row += <i32>kept;
    to += kept;
  }
  return row;
}

/** Rows that are read up to their tickets. */
function groupRead(first: i32, to: usize): usize {
  let count: usize = 0;
  const most = min(<usize>min(GROUP, rowCount() - first), <usize>BATCH_ROWS - to);
  while (count < most && isRead(first + <i32>count, to + count, count)) count += 1;
  return count;
}

function isRead(row: i32, to: usize, place: usize): bool {
  if (!open(row) || !wordsRead(to) || !daysRead(to, status) || !isHarmless() || !isTicketRead(place)) return false;
  store<u32>(LINE + (to << 2), lineOfRow());
  return true;
}

/** Those of them, up to the first one whose ticket stood before, whose tickets are new. */
function groupKept(group: usize, to: usize): usize {
  for (let place: usize = 0; place < group; place += 1) {
    if (!isTicketNew(place, to + place)) return place;
    remember(to + place);
  }
  return group;
}
