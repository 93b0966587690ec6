import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Page, RulingView } from '@anggakara/contracts';
import { PathStage, type StagePlace } from '../competition';
import { type Actor, CurrentActor, IdempotencyKey, Operation, Requires } from '../platform';
import { RecordRulingDto } from './record-ruling.dto';
import { RULING, RULING_ORDER, RULING_PAGE } from './ruling.examples';
import { RulingRecording } from './ruling-recording';
import { Rulings } from './rulings';

@Controller('editions/:edition/stages/:stage/rulings')
export class RulingController {
  constructor(
    private readonly rulings: Rulings,
    private readonly recording: RulingRecording,
  ) {}

  @Get()
  @Requires('rulings.read')
  @Operation({
    summary: 'Keputusan pleno suatu tahap, terlama lebih dahulu',
    answers: { type: 'Page<RulingView>', example: RULING_PAGE },
  })
  list(@PathStage() place: StagePlace): Promise<Page<RulingView>> {
    return this.rulings.list(place);
  }

  @Post()
  @Requires('rulings.record')
  @Operation({
    summary: 'Mencatat keputusan pleno atas nilai sama di batas atau penetapan pemenang, beserta alasannya',
    takes: { type: 'RecordRuling', example: RULING_ORDER },
    answers: { type: 'RulingView', example: RULING },
    idempotent: true,
  })
  record(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @Body() order: RecordRulingDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<RulingView> {
    return this.recording.record({ actor, place, order, key });
  }
}
