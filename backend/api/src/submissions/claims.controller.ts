import { Controller, Get } from '@nestjs/common';
import type { MetricClaimSummaryView, Page } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathCode, Requires } from '../platform';
import { ClaimReading } from './claim-reading';
import { CLAIM_PAGE } from './metrics.examples';

@Controller('editions/:edition/claims')
export class ClaimsController {
  constructor(private readonly reading: ClaimReading) {}

  @Get()
  @Requires('claims.read')
  @Operation({
    summary: 'Klaim metrik peserta: belum mulai, draf, atau terkirim; instansi melihat miliknya sendiri',
    answers: { type: 'Page<MetricClaimSummaryView>', example: CLAIM_PAGE },
  })
  list(@CurrentActor() actor: Actor, @PathCode('edition') edition: string): Promise<Page<MetricClaimSummaryView>> {
    return this.reading.list(actor, edition);
  }
}
