import { Body, Controller, Get, Put } from '@nestjs/common';
import { GROUP_CODES, type GroupCode, type Page, type PanelView } from '@anggakara/contracts';
import { PathStage, type StagePlace } from '../competition';
import { type Actor, CurrentActor, Operation, PathOneOf, Requires } from '../platform';
import { PANEL, PANEL_PAGE, SEATING } from './panels.examples';
import { Panels } from './panels';
import { SeatPanelDto } from './seat-panel.dto';

@Controller('editions/:edition/stages/:stage/panels')
export class PanelsController {
  constructor(private readonly panels: Panels) {}

  @Get()
  @Requires('panels.read')
  @Operation({
    summary: 'Panel tiap kelompok peserta pada suatu tahap',
    answers: { type: 'Page<PanelView>', example: PANEL_PAGE },
  })
  list(@PathStage() place: StagePlace): Promise<Page<PanelView>> {
    return this.panels.list(place);
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
    @PathStage() place: StagePlace,
    @PathOneOf('group', GROUP_CODES) group: GroupCode,
    @Body() panel: SeatPanelDto,
  ): Promise<PanelView> {
    return this.panels.seat(actor, { ...place, group }, panel);
  }
}
