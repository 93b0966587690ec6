import { Controller, Get, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { type MonitoringPlace, PathMonitoring } from '../complaints';
import { agencyOf } from '../participants';
import { type Actor, attached, CurrentActor, Operation, PathCode, Refusal, Requires } from '../platform';
import { Documents } from './documents';

@Controller('editions/:edition/monitorings/:monitoring/agencies/:agency/report')
export class MonitoringReportsController {
  constructor(private readonly documents: Documents) {}

  @Get()
  @Requires('monitoring.read')
  @Operation({
    summary: 'Laporan pemantauan terakhir yang dibuat untuk instansi; sebuah instansi hanya membaca miliknya',
    answers: { type: 'file' },
  })
  async file(
    @CurrentActor() actor: Actor,
    @PathMonitoring() place: MonitoringPlace,
    @PathCode('agency') agency: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const own = agencyOf(actor);
    if (own !== undefined && own !== agency) throw new Refusal('not-found');
    return attached(response, await this.documents.ofMonitored({ ...place, agency }));
  }
}
