import { Controller, Get } from '@nestjs/common';
import type { MetricClaimSummaryView, Page, PairedEntryView } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathCode, Requires } from '../platform';
import { ClaimListing } from './claim-listing';
import { CLAIM_PAGE, PAIRED_PAGE } from './metrics.examples';
import { PairedReading } from './paired-reading';

@Controller('editions/:edition/claims')
export class ClaimsController {
  constructor(
    private readonly listing: ClaimListing,
    private readonly pairs: PairedReading,
  ) {}

  @Get()
  @Requires('claims.read')
  @Operation({
    summary: 'Klaim metrik peserta: belum mulai, draf, atau terkirim; instansi melihat miliknya sendiri',
    answers: { type: 'Page<MetricClaimSummaryView>', example: CLAIM_PAGE },
  })
  list(@CurrentActor() actor: Actor, @PathCode('edition') edition: string): Promise<Page<MetricClaimSummaryView>> {
    return this.listing.list(actor, edition);
  }

  @Get('paired-view')
  @Requires('claims.read')
  @Operation({
    summary: 'Banyaknya laporan dan penyelesaian bersama-sama, dari klaim yang terkirim; tanpa peringkat',
    answers: { type: 'Page<PairedEntryView>', example: PAIRED_PAGE },
  })
  paired(@CurrentActor() actor: Actor, @PathCode('edition') edition: string): Promise<Page<PairedEntryView>> {
    return this.pairs.list(actor, edition);
  }
}
