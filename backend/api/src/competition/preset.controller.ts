import { Controller, Get } from '@nestjs/common';
import type { Page, PresetView } from '@anggakara/contracts';
import { Operation, Requires } from '../platform';
import { PRESET_PAGE } from './edition.examples';
import { Presets } from './presets';

@Controller('presets')
export class PresetController {
  constructor(private readonly presets: Presets) {}

  @Get()
  @Requires('presets.read')
  @Operation({
    summary: 'Kuota yang terdokumentasi dari edisi 2018, 2019, 2020, dan 2022',
    answers: { type: 'Page<PresetView>', example: PRESET_PAGE },
  })
  list(): Promise<Page<PresetView>> {
    return this.presets.list();
  }
}
