import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { ClaimVerificationView, ComplaintRowView, Page } from '@anggakara/contracts';
import { type Actor, CurrentActor, IdempotencyKey, Operation, Requires } from '../platform';
import { Clarifying } from './clarifying';
import { AnswerClarificationDto, AskClarificationDto, DecideVerificationDto, RowsQueryDto } from './verification.dto';
import { ANSWER, DECISION, QUESTION, ROWS, VERIFICATION, VERIFIED_ENTRY } from './verification.examples';
import { VerificationDeciding } from './verification-deciding';
import { PathVerification, type VerificationPath } from './verification-path';
import { VerificationsReading } from './verifications-reading';

@Controller('editions/:edition/entries/:entry/verification')
export class VerificationController {
  constructor(
    private readonly reading: VerificationsReading,
    private readonly deciding: VerificationDeciding,
    private readonly clarifying: Clarifying,
  ) {}

  @Get()
  @Requires('verification.read')
  @Operation({
    summary: 'Diklaim, dihitung ulang, dan diterima, dengan penjelasan selisih dan pertanyaan dari baris aduan',
    answers: { type: 'ClaimVerificationView', example: VERIFICATION },
    parameters: { entry: VERIFIED_ENTRY },
  })
  find(@CurrentActor() actor: Actor, @PathVerification() path: VerificationPath): Promise<ClaimVerificationView> {
    return this.reading.find(actor, path);
  }

  @Get('rows')
  @Requires('verification.rows')
  @Operation({
    summary: 'Baris di balik suatu selisih atau pertanyaan, per halaman',
    answers: { type: 'Page<ComplaintRowView>', example: ROWS },
    parameters: { entry: VERIFIED_ENTRY },
    query: {
      period: { summary: 'Kode periode', example: '2025-S1', required: true },
      count: { summary: 'Hitungan yang selisih', example: 'resolved' },
      explanation: { summary: 'Kode penjelasan selisih itu', example: 'followed-up' },
      question: { summary: 'Atau: urutan pertanyaan pada periode itu, dari 0', example: 0 },
      after: { summary: 'Baris terakhir dari halaman sebelumnya', example: 0 },
    },
  })
  rows(
    @CurrentActor() actor: Actor,
    @PathVerification() path: VerificationPath,
    @Query() wanted: RowsQueryDto,
  ): Promise<Page<ComplaintRowView>> {
    return this.reading.rows(actor, path, wanted);
  }

  @Post('decision')
  @HttpCode(200)
  @Requires('verification.decide')
  @Operation({
    summary: 'Memutuskan angka yang diterima untuk setiap periode, dengan alasan; keputusan lama tetap tercatat',
    takes: { type: 'DecideVerification', example: DECISION },
    answers: { type: 'ClaimVerificationView', example: VERIFICATION },
    parameters: { entry: VERIFIED_ENTRY },
    idempotent: true,
  })
  async decide(
    @CurrentActor() actor: Actor,
    @PathVerification() path: VerificationPath,
    @Body() body: DecideVerificationDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ClaimVerificationView> {
    await this.deciding.decide(actor, path, body, key);
    return this.reading.find(actor, path);
  }

  @Post('question')
  @HttpCode(200)
  @Requires('verification.ask')
  @Operation({
    summary: 'Meminta klarifikasi kepada instansi, dengan batas waktu dalam hari kerja',
    takes: { type: 'AskClarification', example: QUESTION },
    answers: { type: 'ClaimVerificationView', example: VERIFICATION },
    parameters: { entry: VERIFIED_ENTRY },
    idempotent: true,
  })
  async ask(
    @CurrentActor() actor: Actor,
    @PathVerification() path: VerificationPath,
    @Body() body: AskClarificationDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ClaimVerificationView> {
    await this.clarifying.ask(actor, path, body, key);
    return this.reading.find(actor, path);
  }

  @Post('answer')
  @HttpCode(200)
  @Requires('verification.answer')
  @Operation({
    summary: 'Menjawab permintaan klarifikasi; jawaban terlambat tetap diterima dan ditandai',
    takes: { type: 'AnswerClarification', example: ANSWER },
    answers: { type: 'ClaimVerificationView', example: VERIFICATION },
    idempotent: true,
  })
  async answer(
    @CurrentActor() actor: Actor,
    @PathVerification() path: VerificationPath,
    @Body() body: AnswerClarificationDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ClaimVerificationView> {
    await this.clarifying.answer(actor, path, body, key);
    return this.reading.find(actor, path);
  }
}
