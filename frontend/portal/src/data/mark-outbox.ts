import { HttpErrorResponse } from '@angular/common/http';
import { DestroyRef, DOCUMENT, effect, inject, Injectable } from '@angular/core';
import type { MarkEvent, Problem } from '@anggakara/contracts';
import { ONLINE } from './online';
import { OUTBOX_STORE } from './outbox-store';
import { sheetKey, sheetName, type MarkRefusal, type SheetKey } from './pending-mark';
import { Session } from './session';
import { SheetApi } from './sheet-api';
import { SheetOutbox, type SendOutcome } from './sheet-outbox';

/** A sheet with its unsent marks. */
export interface OpenSheet {
  readonly key: SheetKey;
  readonly outbox: SheetOutbox;
}

/** The outboxes of this visit, one a sheet; they go on sending after the page that filled them is left. */
@Injectable({ providedIn: 'root' })
export class MarkOutbox {
  private readonly store = inject(OUTBOX_STORE);
  private readonly online = inject(ONLINE);
  private readonly api = inject(SheetApi);
  private readonly session = inject(Session);
  private readonly sheets = new Map<string, OpenSheet>();

  constructor() {
    effect(() => {
      if (this.online() && this.session.user() !== null) this.sendAll();
    });
    const document = inject(DOCUMENT);
    const hurry = (): void => {
      if (document.visibilityState === 'hidden') this.sendAll();
    };
    document.addEventListener('visibilitychange', hurry);
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', hurry);
      for (const { outbox } of this.sheets.values()) outbox.close();
    });
  }

  of(key: SheetKey): SheetOutbox {
    const name = sheetName(key);
    const known = this.sheets.get(name);
    if (known !== undefined) return known.outbox;
    const { store, online } = this;
    const outbox = new SheetOutbox(name, { store, online, send: (events) => this.send(key, events) });
    this.sheets.set(name, { key, outbox });
    return outbox;
  }

  /** Opens an outbox for every sheet on which a person left unsent marks on this device; each begins to send. */
  async resume(person: string): Promise<readonly OpenSheet[]> {
    const names = new Set((await this.store.ofPerson(person)).map(({ sheet }) => sheet));
    return [...names].flatMap((name) => {
      const key = sheetKey(name);
      return key === null ? [] : [{ key, outbox: this.of(key) }];
    });
  }

  private sendAll(): void {
    for (const { key, outbox } of this.sheets.values()) if (this.isOwn(key)) void outbox.flush();
  }

  /** Whoever uses this browser next sends nothing in the name of the one before. */
  private isOwn({ person }: SheetKey): boolean {
    return this.session.user()?.id === person;
  }

  private async send(key: SheetKey, events: readonly MarkEvent[]): Promise<SendOutcome> {
    if (!this.isOwn(key)) return { kind: 'signed-out' };
    const { edition, stage, entry } = key;
    try {
      return { kind: 'stored', head: await this.api.append({ edition, stage, entry }, { events }) };
    } catch (error) {
      // A lost network or a refusal: both are outcomes that the outbox decides about.
      if (error instanceof HttpErrorResponse) return outcomeOf(error);
      throw error;
    }
  }
}

const TRY_AGAIN = new Set([0, 408, 425, 429]);

export function outcomeOf(error: HttpErrorResponse): SendOutcome {
  const refusal = refusalOf(error);
  if (error.status === 401 || refusal.code === 'forgery-suspected') return { kind: 'signed-out' };
  if (TRY_AGAIN.has(error.status) || error.status >= 500) return { kind: 'unreachable' };
  return { kind: 'refused', refusal };
}

function refusalOf(error: HttpErrorResponse): MarkRefusal {
  const {
    code = 'unexpected',
    title = $localize`Ditolak server`,
    detail = '',
  } = (error.error ?? {}) as Partial<Problem>;
  return { code, title, detail };
}
