import { Controller, Get } from '@nestjs/common';
import type { EditionFactView, Page } from '@anggakara/contracts';
import { Operation, PathCode, Requires } from '../platform';
import { EDITION_FACT_PAGE } from './edition-facts.examples';
import { EditionFacts } from './edition-facts';

/** History is everybody's: the address names a year, and no role in it is asked for. */
@Controller('editions/:year/facts')
export class EditionFactsController {
  constructor(private readonly facts: EditionFacts) {}

  @Get()
  @Requires('edition-facts.read')
  @Operation({
    summary: 'Fakta terdokumentasi suatu edisi terdahulu, masing-masing dengan sumbernya',
    answers: { type: 'Page<EditionFactView>', example: EDITION_FACT_PAGE },
  })
  list(@PathCode('year') year: string): Promise<Page<EditionFactView>> {
    return this.facts.of(year);
  }
}
