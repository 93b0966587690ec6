import { createHash } from 'node:crypto';
import { canonicalText } from '@anggakara/scoring';
import type { MarkEventEntity } from './mark-event.entity';
import type { SheetKey } from './sheet-place';

/** What the first event of a sheet is bound to. */
export const NO_EVENT_HASH = '0'.repeat(64);

export type HashedEvent = Omit<MarkEventEntity, 'sheetId' | 'hash'>;

/** SHA-256 of the event's canonical text: whose sheet, which place, what was decided, and the hash before it. */
export function eventHash({ edition, stage, entry, personId }: SheetKey, event: HashedEvent): string {
  const { id, sequence, criterion, value, note, at, previousHash } = event;
  const text = canonicalText({
    ...{ edition, stage, entry, personId, id, sequence, criterion, note, previousHash },
    value: value ?? 'not-scored',
    at: at.toISOString(),
  });
  return createHash('sha256').update(text).digest('hex');
}
