import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { StageProgressView } from '@anggakara/contracts';
import { PathStage, type StagePlace } from '../competition';
import { type Actor, CurrentActor, Operation, Requires } from '../platform';
import { ExampleFilling } from './example-filling';
import { Progress } from './progress';
import { PROGRESS } from './sheets.examples';

@Controller('editions/:edition/stages/:stage')
export class ProgressController {
  constructor(
    private readonly progress: Progress,
    private readonly examples: ExampleFilling,
  ) {}

  @Get('progress')
  @Requires('progress.read')
  @Operation({
    summary: 'Kemajuan penilaian: keadaan tiap lembar, tanpa nilai',
    answers: { type: 'StageProgressView', example: PROGRESS },
  })
  read(@PathStage() place: StagePlace): Promise<StageProgressView> {
    return this.progress.find(place);
  }

  @Post('example-marks')
  @HttpCode(200)
  @Requires('example-marks.fill')
  @Operation({
    summary: 'Mengisi dan mengunci lembar yang tersisa dengan nilai contoh; hanya di edisi contoh',
    answers: { type: 'StageProgressView', example: PROGRESS },
  })
  fill(@CurrentActor() actor: Actor, @PathStage() place: StagePlace): Promise<StageProgressView> {
    return this.examples.fill(actor, place);
  }
}
