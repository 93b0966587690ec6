export { type Act, Ledger, SYSTEM_CHAIN } from './ledger';
export { LedgerChainEntity } from './ledger-chain.entity';
export { LedgerRecordEntity } from './ledger-record.entity';
export { LedgerModule } from './ledger.module';
export { LedgerVerification } from './ledger-verification';
