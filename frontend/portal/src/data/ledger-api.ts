import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { LedgerRecordView, LedgerVerificationView, Page } from '@anggakara/contracts';
import { editionAddress } from './stage-address';

export interface LedgerSearch {
  readonly edition: string;
  /** Beginning of the act's name, as `stage.`; blank for every act. */
  readonly act: string;
  readonly cursor: string | null;
}

/** The chain of acts of an edition: read and verified, never written from here. */
@Injectable({ providedIn: 'root' })
export class LedgerApi {
  records(search: () => LedgerSearch | undefined): HttpResourceRef<Page<LedgerRecordView> | undefined> {
    return httpResource<Page<LedgerRecordView>>(() => {
      const wanted = search();
      if (wanted === undefined) return undefined;
      const { edition, act, cursor } = wanted;
      const params = act.trim() === '' ? {} : { act: act.trim() };
      return { url: `${editionAddress(edition)}/ledger`, params: cursor === null ? params : { ...params, cursor } };
    });
  }

  verification(edition: () => string | undefined): HttpResourceRef<LedgerVerificationView | undefined> {
    return httpResource<LedgerVerificationView>(() => {
      const code = edition();
      return code === undefined ? undefined : `${editionAddress(code)}/ledger/verification`;
    });
  }
}
