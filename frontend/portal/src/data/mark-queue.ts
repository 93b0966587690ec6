import { MARKS_PER_REQUEST, type MarkEvent } from '@anggakara/contracts';
import type { MarkChange, MarkRefusal, PendingMark } from './pending-mark';

export type MarkQueue = readonly PendingMark[];

/** The queue with one more decision in it; a draft that never left this device is replaced, a sent event never is. */
export function withChange(queue: MarkQueue, sheet: string, change: MarkChange, id: string): MarkQueue {
  const open = queue.find(
    (mark) => mark.event.criterion === change.criterion && (isDraft(mark) || mark.refusal !== null),
  );
  const order = open?.order ?? nextOrder(queue);
  const eventId = open === undefined || open.refusal !== null ? id : open.event.id;
  const mark: PendingMark = { sheet, order, event: eventOf(change, eventId), attempted: false, refusal: null };
  return [...queue.filter((other) => other !== open), mark].toSorted((a, b) => a.order - b.order);
}

/** What goes out next: the oldest events first, a refused one not again, one that is still being typed not yet. */
export function nextBatch(queue: MarkQueue, typing: string | null, most = MARKS_PER_REQUEST): MarkQueue {
  return queue
    .filter((mark) => mark.refusal === null && !(isDraft(mark) && mark.event.criterion === typing))
    .slice(0, most);
}

/** Marks kept from an earlier visit and marks made since, numbered anew in that order. */
export function inOrder(marks: MarkQueue): MarkQueue {
  return marks.map((mark, place) => ({ ...mark, order: place + 1 }));
}

export function withAttempt(queue: MarkQueue, batch: MarkQueue): MarkQueue {
  const ids = idsOf(batch);
  return queue.map((mark) => (ids.has(mark.event.id) ? { ...mark, attempted: true } : mark));
}

export function withoutMarks(queue: MarkQueue, batch: MarkQueue): MarkQueue {
  const ids = idsOf(batch);
  return queue.filter((mark) => !ids.has(mark.event.id));
}

export function withRefusal(queue: MarkQueue, id: string, refusal: MarkRefusal): MarkQueue {
  return queue.map((mark) => (mark.event.id === id ? { ...mark, refusal } : mark));
}

/** The same decision under a fresh id, for an id that another tab has used with another body. */
export function withFreshId(queue: MarkQueue, id: string, fresh: string): MarkQueue {
  return queue.map((mark) =>
    mark.event.id === id ? { ...mark, attempted: false, event: { ...mark.event, id: fresh } } : mark,
  );
}

function isDraft(mark: PendingMark): boolean {
  return !mark.attempted;
}

function nextOrder(queue: MarkQueue): number {
  return queue.reduce((highest, mark) => Math.max(highest, mark.order), 0) + 1;
}

function idsOf(batch: MarkQueue): ReadonlySet<string> {
  return new Set(batch.map((mark) => mark.event.id));
}

function eventOf(change: MarkChange, id: string): MarkEvent {
  const { criterion, value, note } = change;
  return note === '' ? { id, criterion, value } : { id, criterion, value, note };
}
