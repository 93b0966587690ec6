import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import type { StageView } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, Requires } from '../platform';
import { PathStage } from './path-stage';
import { MoveStageDto, ReopenStageDto, ScheduleStageDto } from './stage-move.dto';
import { StageMoves } from './stage-moves';
import type { StagePlace } from './stage-place';
import { StageSchedule } from './stage-schedule';
import {
  FIRST_MOVE,
  INTERVIEW_OPEN,
  INTERVIEW_STAGE,
  REOPENING,
  SCHEDULE,
  STAGE_LOCKED,
  STAGE_REOPENED,
} from './stage.examples';

@Controller('editions/:edition/stages/:stage')
export class StageController {
  constructor(
    private readonly moves: StageMoves,
    private readonly schedules: StageSchedule,
  ) {}

  @Put('schedule')
  @Requires('stage.move')
  @Operation({
    summary: 'Memindahkan waktu buka dan tutup suatu tahap, dengan alasan',
    takes: { type: 'ScheduleStage', example: SCHEDULE },
    answers: { type: 'StageView', example: INTERVIEW_STAGE },
    parameters: { stage: 'interview' },
  })
  schedule(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @Body() order: ScheduleStageDto,
  ): Promise<StageView> {
    return this.schedules.schedule(actor, place, order);
  }

  @Post('opening')
  @HttpCode(200)
  @Requires('stage.move')
  @Operation({
    summary: 'Membuka suatu tahap dan mengunci instrumennya',
    takes: { type: 'MoveStage', example: FIRST_MOVE },
    answers: { type: 'StageView', example: INTERVIEW_OPEN },
    parameters: { stage: 'interview' },
  })
  open(@CurrentActor() actor: Actor, @PathStage() place: StagePlace, @Body() move: MoveStageDto): Promise<StageView> {
    return this.moves.open(actor, place, move);
  }

  @Post('lock')
  @HttpCode(200)
  @Requires('stage.move')
  @Operation({
    summary: 'Mengunci suatu tahap; sesudahnya tidak ada nilai yang diterima',
    takes: { type: 'MoveStage', example: FIRST_MOVE },
    answers: { type: 'StageView', example: STAGE_LOCKED },
  })
  lock(@CurrentActor() actor: Actor, @PathStage() place: StagePlace, @Body() move: MoveStageDto): Promise<StageView> {
    return this.moves.lock(actor, place, move);
  }

  @Post('reopening')
  @HttpCode(200)
  @Requires('stage.move')
  @Operation({
    summary: 'Membuka kembali tahap yang terkunci, dengan alasan, selama tahap berikutnya belum dibuka',
    takes: { type: 'ReopenStage', example: REOPENING },
    answers: { type: 'StageView', example: STAGE_REOPENED },
  })
  reopen(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @Body() move: ReopenStageDto,
  ): Promise<StageView> {
    return this.moves.reopen(actor, place, move);
  }
}
