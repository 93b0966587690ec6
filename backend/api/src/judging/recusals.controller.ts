import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Page, RecusalView } from '@anggakara/contracts';
import { PathStage, type StagePlace } from '../competition';
import { type Actor, CurrentActor, IdempotencyKey, Operation, Requires } from '../platform';
import { RecordRecusalDto } from './record-recusal.dto';
import { RecusalRecording } from './recusal-recording';
import { Recusals } from './recusals';
import { RECUSAL, RECUSAL_PAGE, RECUSAL_RECORD } from './recusals.examples';

@Controller('editions/:edition/stages/:stage/recusals')
export class RecusalsController {
  constructor(
    private readonly recusals: Recusals,
    private readonly recording: RecusalRecording,
  ) {}

  @Get()
  @Requires('recusals.read')
  @Operation({
    summary: 'Siapa tidak menilai peserta mana, dan mengapa',
    answers: { type: 'Page<RecusalView>', example: RECUSAL_PAGE },
  })
  list(@PathStage() place: StagePlace): Promise<Page<RecusalView>> {
    return this.recusals.list(place);
  }

  @Post()
  @Requires('recusals.record')
  @Operation({
    summary: 'Mencatat bahwa seorang anggota panel tidak menilai suatu peserta',
    takes: { type: 'RecordRecusal', example: RECUSAL_RECORD },
    answers: { type: 'RecusalView', example: RECUSAL },
    idempotent: true,
  })
  record(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @Body() recusal: RecordRecusalDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<RecusalView> {
    return this.recording.record(actor, place, recusal, key);
  }
}
