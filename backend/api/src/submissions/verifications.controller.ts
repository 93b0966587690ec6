import { Controller, Get } from '@nestjs/common';
import type { Page, VerificationSummaryView } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathCode, Requires } from '../platform';
import { VERIFICATION_PAGE } from './verification.examples';
import { VerificationsReading } from './verifications-reading';

@Controller('editions/:edition/verifications')
export class VerificationsController {
  constructor(private readonly reading: VerificationsReading) {}

  @Get()
  @Requires('verification.read')
  @Operation({
    summary: 'Verifikasi klaim: peserta pada daftar sendiri dengan keadaannya dan batas waktu klarifikasi',
    answers: { type: 'Page<VerificationSummaryView>', example: VERIFICATION_PAGE },
  })
  list(@CurrentActor() actor: Actor, @PathCode('edition') edition: string): Promise<Page<VerificationSummaryView>> {
    return this.reading.list(actor, edition);
  }
}
