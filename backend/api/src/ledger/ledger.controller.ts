import { Controller, Get, Query } from '@nestjs/common';
import type { LedgerRecordView, LedgerVerificationView, Page } from '@anggakara/contracts';
import { Operation, PathCode, Requires } from '../platform';
import { LedgerQueryDto } from './ledger-query.dto';
import { LedgerReading } from './ledger-reading';
import { LedgerVerification } from './ledger-verification';
import { LEDGER_INTACT, LEDGER_PAGE } from './ledger.examples';

@Controller('editions/:edition/ledger')
export class LedgerController {
  constructor(
    private readonly reading: LedgerReading,
    private readonly verification: LedgerVerification,
  ) {}

  @Get()
  @Requires('ledger.read')
  @Operation({
    summary: 'Catatan semua tindakan di edisi, terbaru lebih dahulu',
    answers: { type: 'Page<LedgerRecordView>', example: LEDGER_PAGE },
    query: {
      cursor: { summary: 'Catatan sebelum nomor ini', example: '100' },
      limit: { summary: 'Banyaknya catatan', example: '50' },
      act: { summary: 'Awal nama tindakan', example: 'access.' },
    },
  })
  list(@PathCode('edition') edition: string, @Query() query: LedgerQueryDto): Promise<Page<LedgerRecordView>> {
    return this.reading.page(edition, query);
  }

  @Get('verification')
  @Requires('ledger.read')
  @Operation({
    summary: 'Memeriksa rantai catatan dari awal dan menyebut yang pertama rusak',
    answers: { type: 'LedgerVerificationView', example: LEDGER_INTACT },
  })
  verify(@PathCode('edition') edition: string): Promise<LedgerVerificationView> {
    return this.verification.verify(edition);
  }
}
