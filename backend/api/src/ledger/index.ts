export { type Act, SYSTEM_CHAIN } from './act';
export { Ledger } from './ledger';
export { LedgerChainEntity } from './ledger-chain.entity';
export { LedgerRecordEntity } from './ledger-record.entity';
export { LedgerModule } from './ledger.module';
export { LedgerVerification } from './ledger-verification';
