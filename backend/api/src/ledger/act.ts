import type { LedgerRecordView } from '@anggakara/contracts';

/** The chain of acts that belong to no edition. */
export const SYSTEM_CHAIN = 'system';

export interface Act {
  /** An edition's code, or `SYSTEM_CHAIN`. */
  readonly chain: string;
  /** Who acted; undefined for the program itself. */
  readonly actor: { readonly personId: string; readonly name: string } | undefined;
  /** What was done, as `slice.verb`: `access.password-changed`. */
  readonly act: string;
  /** What it was done to, as `kind:code`: `person:<id>`, `entry:IP-001`. */
  readonly subject: string;
  /** Codes, counts and reasons; no personal data, no secrets. Decimals as texts. */
  readonly facts?: LedgerRecordView['facts'];
  /** Whose own it was done to, where others may not hear of it; not recorded. */
  readonly of?: { readonly person: string } | { readonly agency: string };
}
