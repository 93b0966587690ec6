import { Body, Controller, Get, Put } from '@nestjs/common';
import { GROUP_CODES, type GroupCode, type InstrumentView, type Page } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathOneOf, Requires } from '../platform';
import { InstrumentRevision } from './instrument-revision';
import { INTERVIEW_INSTRUMENT, INTERVIEW_INSTRUMENTS, REVISION } from './instrument.examples';
import { Instruments } from './instruments';
import { PathStage } from './path-stage';
import { ReviseInstrumentDto } from './revise-instrument.dto';
import type { StagePlace } from './stage-place';

@Controller('editions/:edition/stages/:stage/instruments')
export class InstrumentController {
  constructor(
    private readonly instruments: Instruments,
    private readonly revision: InstrumentRevision,
  ) {}

  @Get()
  @Requires('instrument.read')
  @Operation({
    summary: 'Instrumen suatu tahap, satu untuk tiap kelompok peserta',
    answers: { type: 'Page<InstrumentView>', example: INTERVIEW_INSTRUMENTS },
    parameters: { stage: 'interview' },
  })
  list(@PathStage() place: StagePlace): Promise<Page<InstrumentView>> {
    return this.instruments.list(place);
  }

  @Put(':group')
  @Requires('instrument.revise')
  @Operation({
    summary: 'Mengubah bobot dan batas nilai metrik suatu instrumen sebelum tahapnya dibuka',
    takes: { type: 'ReviseInstrument', example: REVISION },
    answers: { type: 'InstrumentView', example: INTERVIEW_INSTRUMENT },
    parameters: { stage: 'interview', group: 'UPP' },
  })
  revise(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @PathOneOf('group', GROUP_CODES) group: GroupCode,
    @Body() order: ReviseInstrumentDto,
  ): Promise<InstrumentView> {
    return this.revision.revise(actor, { ...place, group }, order);
  }
}
