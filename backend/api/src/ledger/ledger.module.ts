import { Module } from '@nestjs/common';
import { LedgerReading } from './ledger-reading';
import { LedgerVerification } from './ledger-verification';
import { Ledger } from './ledger';
import { LedgerController } from './ledger.controller';
import { LedgerRepository } from './ledger.repository';

@Module({
  controllers: [LedgerController],
  providers: [LedgerRepository, Ledger, LedgerReading, LedgerVerification],
  exports: [Ledger, LedgerVerification],
})
export class LedgerModule {}
