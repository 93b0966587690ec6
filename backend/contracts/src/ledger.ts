/** One act, as it was recorded. Facts hold codes and numbers, no personal data beyond names of officials. */
export interface LedgerRecordView {
  readonly chain: string;
  readonly sequence: number;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly act: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly previousHash: string;
  readonly hash: string;
}

/** Whether every record of a chain still has the hash it was recorded with, and which one is the first that has not. */
export type LedgerVerificationView =
  | { readonly chain: string; readonly intact: true; readonly records: number; readonly headHash: string }
  | { readonly chain: string; readonly intact: false; readonly firstBadSequence: number; readonly reason: LedgerFault };

export const LEDGER_FAULTS = ['record-changed', 'record-missing', 'link-broken', 'head-differs'] as const;
export type LedgerFault = (typeof LEDGER_FAULTS)[number];
