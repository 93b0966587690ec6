import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { ComputationView, Language, Page } from '@anggakara/contracts';
import { PathStage, type StagePlace } from '../competition';
import { type Actor, CurrentActor, Operation, PathUuid, ReaderLanguage, Requires } from '../platform';
import { COMPUTATION, COMPUTATION_CANCELLED, COMPUTATION_PAGE } from './computation.examples';
import { Computations } from './computations';

@Controller('editions/:edition/stages/:stage/computations')
export class ComputationController {
  constructor(private readonly computations: Computations) {}

  @Get()
  @Requires('runs.read')
  @Operation({
    summary: 'Penghitungan suatu tahap yang dipesan, terbaru lebih dahulu: yang berjalan, menunggu, dan sudah berakhir',
    answers: { type: 'Page<ComputationView>', example: COMPUTATION_PAGE },
  })
  list(@PathStage() place: StagePlace, @ReaderLanguage() language: Language): Promise<Page<ComputationView>> {
    return this.computations.list(place, language);
  }

  @Get(':computation')
  @Requires('runs.read')
  @Operation({
    summary: 'Sejauh mana satu penghitungan, dan menunggu siapa',
    answers: { type: 'ComputationView', example: COMPUTATION },
  })
  read(
    @PathStage() place: StagePlace,
    @PathUuid('computation') computation: string,
    @ReaderLanguage() language: Language,
  ): Promise<ComputationView> {
    return this.computations.view({ ...place, computation }, language);
  }

  @Post(':computation/cancellation')
  @HttpCode(200)
  @Requires('runs.make')
  @Operation({
    summary: 'Membatalkan penghitungan yang menunggu atau berjalan; tidak ada hasil yang disimpan',
    answers: { type: 'ComputationView', example: COMPUTATION_CANCELLED },
  })
  cancel(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @PathUuid('computation') computation: string,
    @ReaderLanguage() language: Language,
  ): Promise<ComputationView> {
    return this.computations.cancel(actor, { ...place, computation }, language);
  }
}
