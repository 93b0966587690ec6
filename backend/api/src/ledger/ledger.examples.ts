import type { LedgerRecordView, LedgerVerificationView, Page } from '@anggakara/contracts';

const RECORD: LedgerRecordView = {
  chain: 'demo',
  sequence: 1,
  at: '2026-02-02T01:00:00.000Z',
  actorId: null,
  actorName: 'Anggakara',
  act: 'access.accounts-seeded',
  subject: 'edition:demo',
  facts: { accounts: 21 },
  previousHash: '0'.repeat(64),
  hash: '3f0a8f6a2c0d0b6ce8f2f0c4be1f6a5f2d7b6d55d0d3cf0c3d1f0a7e9b5c4d2e',
};

export const LEDGER_PAGE: Page<LedgerRecordView> = { items: [RECORD], nextCursor: null };

export const LEDGER_INTACT: LedgerVerificationView = {
  chain: 'demo',
  intact: true,
  records: 1,
  headHash: RECORD.hash,
};
