import type { OutboxStore } from '../data/outbox-store';
import type { PendingMark } from '../data/pending-mark';

/** A device that keeps these marks, and what is put into it during a test. */
export function aStore(kept: readonly PendingMark[] = []): OutboxStore {
  const marks = new Map(kept.map((mark) => [mark.event.id, mark]));
  const all = (wanted: (mark: PendingMark) => boolean): Promise<readonly PendingMark[]> =>
    Promise.resolve([...marks.values()].filter(wanted));
  return {
    ofSheet: (sheet) => all((mark) => mark.sheet === sheet),
    ofPerson: (person) => all((mark) => mark.sheet.startsWith(`${encodeURIComponent(person)}/`)),
    replace: (put, forgotten) => {
      for (const mark of put) marks.set(mark.event.id, mark);
      for (const id of forgotten) marks.delete(id);
      return Promise.resolve();
    },
  };
}
