import { InjectionToken } from '@angular/core';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PendingMark } from './pending-mark';

/** Where unsent marks survive a reload, a killed tab and a lost network. */
export interface OutboxStore {
  ofSheet(sheet: string): Promise<readonly PendingMark[]>;
  ofPerson(person: string): Promise<readonly PendingMark[]>;
  /** Keeps these and forgets those, both or neither. */
  replace(kept: readonly PendingMark[], forgotten: readonly string[]): Promise<void>;
}

interface OutboxSchema extends DBSchema {
  readonly marks: {
    readonly key: string;
    readonly value: PendingMark;
    readonly indexes: { readonly sheet: string };
  };
}

export class IndexedDbOutboxStore implements OutboxStore {
  private database: Promise<IDBPDatabase<OutboxSchema>> | null = null;

  async ofSheet(sheet: string): Promise<readonly PendingMark[]> {
    const marks = await (await this.open()).getAllFromIndex('marks', 'sheet', sheet);
    return marks.toSorted((a, b) => a.order - b.order);
  }

  async ofPerson(person: string): Promise<readonly PendingMark[]> {
    const prefix = `${encodeURIComponent(person)}/`;
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    return (await this.open()).getAllFromIndex('marks', 'sheet', range);
  }

  async replace(kept: readonly PendingMark[], forgotten: readonly string[]): Promise<void> {
    const transaction = (await this.open()).transaction('marks', 'readwrite', { durability: 'strict' });
    const { store } = transaction;
    await Promise.all([
      ...kept.map((mark) => store.put(mark)),
      ...forgotten.map((id) => store.delete(id)),
      transaction.done,
    ]);
  }

  private open(): Promise<IDBPDatabase<OutboxSchema>> {
    this.database ??= openDB<OutboxSchema>('anggakara-outbox', 1, {
      upgrade: (database) => {
        database.createObjectStore('marks', { keyPath: 'event.id' }).createIndex('sheet', 'sheet');
      },
      terminated: () => {
        this.database = null;
      },
    });
    return this.database;
  }
}

export const OUTBOX_STORE = new InjectionToken<OutboxStore>('where unsent marks are kept', {
  providedIn: 'root',
  factory: () => new IndexedDbOutboxStore(),
});
