import { Body, Controller, Get, HttpCode, Post, Put, UseInterceptors } from '@nestjs/common';
import type { MetricClaimView, MetricPreviewView } from '@anggakara/contracts';
import { type EntryPlace, PathEntry } from '../participants';
import { type Actor, CurrentActor, IdempotencyKey, Operation, Requires } from '../platform';
import { ClaimLanguage } from './claim-language';
import { ClaimReading } from './claim-reading';
import { ClaimReopening } from './claim-reopening';
import { ClaimSaving } from './claim-saving';
import { ClaimSubmission } from './claim-submission';
import { PreviewMetricsDto, ReopenMetricsDto, SaveMetricsDto, SubmitMetricsDto } from './metrics.dto';
import {
  CLAIM,
  CLAIM_SUBMITTED,
  METRICS_PREVIEW,
  METRICS_TO_PREVIEW,
  METRICS_TO_SAVE,
  REOPENING,
  SUBMISSION,
} from './metrics.examples';

@Controller('editions/:edition/entries/:entry/metrics')
@UseInterceptors(ClaimLanguage)
export class MetricsController {
  constructor(
    private readonly reading: ClaimReading,
    private readonly saving: ClaimSaving,
    private readonly submission: ClaimSubmission,
    private readonly reopening: ClaimReopening,
  ) {}

  @Get()
  @Requires('claims.read')
  @Operation({
    summary: 'Klaim metrik dengan temuan, nilai terhitung, dan nilai metrik menurut rubrik dokumen',
    answers: { type: 'MetricClaimView', example: CLAIM },
  })
  find(@CurrentActor() actor: Actor, @PathEntry() place: EntryPlace): Promise<MetricClaimView> {
    return this.reading.find(actor, place);
  }

  @Put()
  @Requires('claims.write')
  @Operation({
    summary: 'Menyimpan draf: jumlah laporan dan jumlah hari per periode, boleh belum lengkap',
    takes: { type: 'SaveMetrics', example: METRICS_TO_SAVE },
    answers: { type: 'MetricClaimView', example: CLAIM },
  })
  save(
    @CurrentActor() actor: Actor,
    @PathEntry() place: EntryPlace,
    @Body() metrics: SaveMetricsDto,
  ): Promise<MetricClaimView> {
    return this.saving.save(actor, place, metrics);
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('claims.write')
  @Operation({
    summary: 'Temuan dan nilai dari angka yang sedang diketik; tidak menyimpan apa pun',
    takes: { type: 'PreviewMetrics', example: METRICS_TO_PREVIEW },
    answers: { type: 'MetricPreviewView', example: METRICS_PREVIEW },
  })
  preview(
    @CurrentActor() actor: Actor,
    @PathEntry() place: EntryPlace,
    @Body() { periods }: PreviewMetricsDto,
  ): Promise<MetricPreviewView> {
    return this.reading.preview(actor, place, periods);
  }

  @Post('submission')
  @HttpCode(200)
  @Requires('claims.write')
  @Operation({
    summary: 'Mengirim draf; ditolak seluruhnya selama masih ada kesalahan',
    takes: { type: 'SubmitMetrics', example: SUBMISSION },
    answers: { type: 'MetricClaimView', example: CLAIM_SUBMITTED },
    idempotent: true,
  })
  submit(
    @CurrentActor() actor: Actor,
    @PathEntry() place: EntryPlace,
    @Body() body: SubmitMetricsDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<MetricClaimView> {
    return this.submission.submit(actor, place, body, key);
  }

  @Post('reopening')
  @HttpCode(200)
  @Requires('claims.reopen')
  @Operation({
    summary: 'Membuka kembali klaim yang sudah dikirim, dengan alasan, selama tahap dokumen belum dikunci',
    takes: { type: 'ReopenMetrics', example: REOPENING },
    answers: { type: 'MetricClaimView', example: CLAIM },
    parameters: { entry: 'IP-002' },
    idempotent: true,
  })
  reopen(
    @CurrentActor() actor: Actor,
    @PathEntry() place: EntryPlace,
    @Body() body: ReopenMetricsDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<MetricClaimView> {
    return this.reopening.reopen(actor, place, body, key);
  }
}
