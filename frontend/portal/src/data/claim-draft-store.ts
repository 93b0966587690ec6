import { InjectionToken } from '@angular/core';
import type { ClaimedPeriod } from '@anggakara/contracts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { CountField } from './count-hints';

/** One period as typed: every count a text, so that what is not a number yet is kept too. */
export type TypedPeriod = Record<'start' | 'end' | CountField, string> & { readonly period: string };

/** What was typed, and the server's copy on which it was typed. */
export interface KeptCounts {
  readonly base: readonly ClaimedPeriod[];
  readonly typed: readonly TypedPeriod[];
}

export interface KeptClaim extends KeptCounts {
  readonly key: string;
  readonly person: string;
}

/** Where unsent counts survive a reload, a killed tab and a lost network. */
export interface ClaimDraftStore {
  of(key: string): Promise<KeptCounts | null>;
  keep(claim: KeptClaim): Promise<void>;
  forget(key: string): Promise<void>;
  /** The device has changed hands: what others left on it goes. */
  forgetOthers(person: string): Promise<void>;
}

interface ClaimSchema extends DBSchema {
  readonly claims: { readonly key: string; readonly value: KeptClaim };
}

export class IndexedDbClaimDraftStore implements ClaimDraftStore {
  private database: Promise<IDBPDatabase<ClaimSchema>> | null = null;

  async of(key: string): Promise<KeptCounts | null> {
    return (await (await this.open()).get('claims', key)) ?? null;
  }

  async keep(claim: KeptClaim): Promise<void> {
    const transaction = (await this.open()).transaction('claims', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(claim), transaction.done]);
  }

  async forget(key: string): Promise<void> {
    await (await this.open()).delete('claims', key);
  }

  async forgetOthers(person: string): Promise<void> {
    const transaction = (await this.open()).transaction('claims', 'readwrite');
    const others = (await transaction.store.getAll()).filter((claim) => claim.person !== person);
    await Promise.all([...others.map(({ key }) => transaction.store.delete(key)), transaction.done]);
  }

  private open(): Promise<IDBPDatabase<ClaimSchema>> {
    this.database ??= openDB<ClaimSchema>('anggakara-claims', 1, {
      upgrade: (database) => {
        database.createObjectStore('claims', { keyPath: 'key' });
      },
      terminated: () => {
        this.database = null;
      },
    });
    return this.database;
  }
}

export const CLAIM_DRAFT_STORE = new InjectionToken<ClaimDraftStore>('where unsent counts are kept', {
  providedIn: 'root',
  factory: () => new IndexedDbClaimDraftStore(),
});
