import { effect, inject, Injectable } from '@angular/core';
import type { ClaimPlace } from './claim-api';
import { CLAIM_DRAFT_STORE, type KeptCounts } from './claim-draft-store';
import { Session } from './session';

/** Where the counts of one claim are kept until the server has them. */
export interface ClaimKeeper {
  kept(): Promise<KeptCounts | null>;
  /** Whether the device took them. */
  keep(counts: KeptCounts): Promise<boolean>;
  forget(): Promise<void>;
}

/** Counts typed on this device that have not reached the server: only their person sees them, nobody else inherits them. */
@Injectable({ providedIn: 'root' })
export class ClaimDrafts {
  private readonly store = inject(CLAIM_DRAFT_STORE);
  private readonly session = inject(Session);

  constructor() {
    effect(() => {
      const person = this.session.user()?.id;
      if (person !== undefined) void this.store.forgetOthers(person).catch(nothing);
    });
  }

  of({ edition, entry }: ClaimPlace): ClaimKeeper {
    const person = this.session.user()?.id ?? '';
    const key = [person, edition, entry].map(encodeURIComponent).join('/');
    return {
      kept: () => this.store.of(key).catch(() => null),
      keep: (counts) => this.store.keep({ ...counts, key, person }).then(yes, no),
      forget: () => this.store.forget(key).catch(nothing),
    };
  }
}

// A private window or a full disk has no place for drafts: the page then says so by not calling them kept.
const yes = (): boolean => true;
const no = (): boolean => false;
const nothing = (): void => undefined;
