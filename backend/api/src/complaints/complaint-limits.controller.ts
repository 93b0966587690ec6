import { Body, Controller, Get, Put } from '@nestjs/common';
import type { ComplaintLimitsView } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathCode, Requires } from '../platform';
import { ReviseComplaintLimitsDto } from './complaint-limits.dto';
import { LIMITS, LIMITS_TO_REVISE } from './complaint-limits.examples';
import { ComplaintLimits } from './complaint-limits';
import { LimitsRevision } from './limits-revision';

@Controller('editions/:edition/complaint-limits')
export class ComplaintLimitsController {
  constructor(
    private readonly limits: ComplaintLimits,
    private readonly revision: LimitsRevision,
  ) {}

  @Get()
  @Requires('complaint-limits.read')
  @Operation({
    summary: 'Batas waktu laporan menurut klasifikasi dan langkah, masing-masing dengan sumbernya',
    answers: { type: 'ComplaintLimitsView', example: LIMITS },
  })
  read(@PathCode('edition') edition: string): Promise<ComplaintLimitsView> {
    return this.limits.read(edition);
  }

  @Put()
  @Requires('complaint-limits.revise')
  @Operation({
    summary: 'Mengubah batas waktu laporan sebelum ada klaim yang diputuskan; ekspor yang tersimpan dihitung ulang',
    takes: { type: 'ReviseComplaintLimits', example: LIMITS_TO_REVISE },
    answers: { type: 'ComplaintLimitsView', example: { ...LIMITS, version: 1, recounting: 1 } },
  })
  revise(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Body() order: ReviseComplaintLimitsDto,
  ): Promise<ComplaintLimitsView> {
    return this.revision.revise(actor, edition, order);
  }
}
