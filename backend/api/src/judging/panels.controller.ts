import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  GROUP_CODES,
  type GroupCode,
  type Page,
  type PanelView,
  STAGE_CODES,
  type StageCode,
} from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathCode, PathOneOf, Requires } from '../platform';
import { PANEL, PANEL_PAGE, SEATING } from './panels.examples';
import { Panels } from './panels';
import { SeatPanelDto } from './seat-panel.dto';
import { Seating } from './seating';

@Controller('editions/:edition/stages/:stage/panels')
export class PanelsController {
  constructor(
    private readonly panels: Panels,
    private readonly seating: Seating,
  ) {}

  @Get()
  @Requires('panels.read')
  @Operation({
    summary: 'Panel tiap kelompok peserta pada suatu tahap',
    answers: { type: 'Page<PanelView>', example: PANEL_PAGE },
  })
  list(
    @PathCode('edition') edition: string,
    @PathOneOf('stage', STAGE_CODES) stage: StageCode,
  ): Promise<Page<PanelView>> {
    return this.panels.list({ edition, stage });
  }

  @Put(':group')
  @Requires('panels.seat')
  @Operation({
    summary: 'Menetapkan anggota panel suatu kelompok; yang sudah menilai tidak dapat dikeluarkan',
    takes: { type: 'SeatPanel', example: SEATING },
    answers: { type: 'PanelView', example: PANEL },
  })
  seat(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @PathOneOf('stage', STAGE_CODES) stage: StageCode,
    @PathOneOf('group', GROUP_CODES) group: GroupCode,
    @Body() panel: SeatPanelDto,
  ): Promise<PanelView> {
    return this.seating.seat(actor, { edition, stage, group }, panel);
  }
}
