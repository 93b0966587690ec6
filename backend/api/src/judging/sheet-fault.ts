import { canonicalText } from '@anggakara/scoring';
import { eventHash, NO_EVENT_HASH } from './event-hash';
import { keyOf, marksAfter } from './mark-chain';
import type { MarkEventEntity } from './mark-event.entity';
import type { SheetEntity } from './sheet.entity';

/** `marks-differ`: the events are intact, but the marks that are said to hold do not follow from them. */
export type SheetFault = 'event-missing' | 'link-broken' | 'event-changed' | 'head-differs' | 'marks-differ';

/** The first place of a chain that is not what was stored. */
export interface PlacedSheetFault {
  readonly sequence: number;
  readonly reason: SheetFault;
}

/** Recomputes a sheet from its events, which come in the order of the chain. (docs/rules/judging.md 8) */
export function faultOf(sheet: SheetEntity, events: readonly MarkEventEntity[]): PlacedSheetFault | undefined {
  let before = { sequence: 0, hash: NO_EVENT_HASH };
  for (const event of events) {
    const reason = eventFault(sheet, event, before);
    if (reason !== undefined) return { sequence: before.sequence + 1, reason };
    before = event;
  }
  if (before.sequence < sheet.sequence) return { sequence: before.sequence + 1, reason: 'event-missing' };
  if (before.sequence > sheet.sequence || before.hash !== sheet.headHash)
    return { sequence: before.sequence, reason: 'head-differs' };
  const isFaithful = canonicalText(marksAfter([], events)) === canonicalText(sheet.marks);
  return isFaithful ? undefined : { sequence: before.sequence, reason: 'marks-differ' };
}

function eventFault(
  sheet: SheetEntity,
  event: MarkEventEntity,
  before: { readonly sequence: number; readonly hash: string },
): SheetFault | undefined {
  if (event.sequence !== before.sequence + 1) return 'event-missing';
  if (event.previousHash !== before.hash) return 'link-broken';
  return eventHash(keyOf(sheet), event) === event.hash ? undefined : 'event-changed';
}
