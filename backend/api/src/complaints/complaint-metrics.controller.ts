import { Controller, Get, Query } from '@nestjs/common';
import type { ComplaintMetricsView, ComplaintRecountView, Page } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathCode, Requires } from '../platform';
import { ComplaintMetricsQueryDto } from './complaint-import.dto';
import { METRICS_PAGE, RECOUNT_PAGE } from './complaint-imports.examples';
import { RecomputedMetrics } from './recomputed-metrics';

const QUERY = {
  agency: { summary: 'Kode instansi; tanpa ini semua yang boleh dibaca', example: 'contoh-ip-001' },
  limit: { summary: 'Banyaknya instansi', example: '50' },
  offset: { summary: 'Banyaknya instansi yang dilewati', example: '0' },
};

@Controller('editions/:edition/complaint-metrics')
export class ComplaintMetricsController {
  constructor(private readonly metrics: RecomputedMetrics) {}

  @Get()
  @Requires('complaints.read')
  @Operation({
    summary: 'Metrik yang dihitung dari ekspor aduan, per instansi dan periode',
    answers: { type: 'Page<ComplaintMetricsView>', example: METRICS_PAGE },
    query: QUERY,
  })
  list(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Query() query: ComplaintMetricsQueryDto,
  ): Promise<Page<ComplaintMetricsView>> {
    return this.metrics.list(actor, edition, query);
  }

  @Get('recount')
  @Requires('complaints.read')
  @Operation({
    summary: 'Hitungan yang sama, dihitung ulang oleh basis data dari setiap baris yang tersimpan',
    answers: { type: 'Page<ComplaintRecountView>', example: RECOUNT_PAGE },
    query: QUERY,
  })
  recount(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Query() query: ComplaintMetricsQueryDto,
  ): Promise<Page<ComplaintRecountView>> {
    return this.metrics.recount(actor, edition, query);
  }
}
