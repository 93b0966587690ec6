import { Body, Controller, Get, Put } from '@nestjs/common';
import type { EditionSummaryView, EditionView, Page } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathCode, Requires } from '../platform';
import { ChoosePresetDto } from './choose-preset.dto';
import { DEMO_EDITION, EDITION_PAGE, PRESET_CHOICE } from './edition.examples';
import { Editions } from './editions';
import { Presets } from './presets';

@Controller('editions')
export class EditionController {
  constructor(
    private readonly editions: Editions,
    private readonly presets: Presets,
  ) {}

  @Get()
  @Requires('editions.list')
  @Operation({
    summary: 'Edisi tempat pemakai mempunyai peran dan edisi terdahulu, terbaru lebih dahulu',
    answers: { type: 'Page<EditionSummaryView>', example: EDITION_PAGE },
  })
  list(@CurrentActor() actor: Actor): Promise<Page<EditionSummaryView>> {
    return this.editions.ofActor(actor);
  }

  @Get(':edition')
  @Requires('edition.read')
  @Operation({
    summary: 'Edisi dengan kelompok, kategori, jendela, tahap, dan sumbernya',
    answers: { type: 'EditionView', example: DEMO_EDITION },
  })
  read(@PathCode('edition') edition: string): Promise<EditionView> {
    return this.editions.view(edition);
  }

  @Put(':edition/preset')
  @Requires('edition.configure')
  @Operation({
    summary: 'Memakai kuota suatu edisi terdahulu, selama tahap pertama belum dikunci',
    takes: { type: 'ChoosePreset', example: PRESET_CHOICE },
    answers: { type: 'EditionView', example: DEMO_EDITION },
  })
  choosePreset(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Body() choice: ChoosePresetDto,
  ): Promise<EditionView> {
    return this.presets.choose(actor, edition, choice);
  }
}
