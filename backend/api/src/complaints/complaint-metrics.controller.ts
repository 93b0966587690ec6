import { Controller, Get, Query } from '@nestjs/common';
import type { ComplaintMetricsView, Page } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathCode, Requires } from '../platform';
import { ComplaintMetricsQueryDto } from './complaint-import.dto';
import { METRICS_PAGE } from './complaint-imports.examples';
import { RecomputedMetrics } from './recomputed-metrics';

@Controller('editions/:edition/complaint-metrics')
export class ComplaintMetricsController {
  constructor(private readonly metrics: RecomputedMetrics) {}

  @Get()
  @Requires('complaints.read')
  @Operation({
    summary: 'Metrik yang dihitung dari ekspor aduan, per instansi dan periode, beserta hitungan ulang basis data',
    answers: { type: 'Page<ComplaintMetricsView>', example: METRICS_PAGE },
    query: { agency: { summary: 'Kode instansi; tanpa ini semua yang boleh dibaca', example: 'contoh-ip-001' } },
  })
  list(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Query() { agency }: ComplaintMetricsQueryDto,
  ): Promise<Page<ComplaintMetricsView>> {
    return this.metrics.list(actor, edition, agency);
  }
}
